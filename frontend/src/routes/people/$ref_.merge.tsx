import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight } from 'lucide-react'
import { personQuery } from '@/api/records'
import { MergeChoice } from '@/features/person/merge-choice'
import { Merging } from '@/features/person/merging'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { PageHeading } from '@/ui/page-heading'

export const Route = createFileRoute('/people/$ref_/merge')({
  validateSearch: (search: Record<string, unknown>): { with?: string } => ({ with: one(search.with) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personQuery(params.ref)),
  component: MergePage,
})

function MergePage() {
  const { ref } = Route.useParams()
  const { with: other } = Route.useSearch()
  const { data: person } = useSuspenseQuery(personQuery(ref))
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <>
      <PageHeading
        title={m.merge_title()}
        note={other ? m.merge_look() : m.merge_choose({ name: person.name })}
        aside={
          other && (
            <ActionLink to="/people/$ref/merge" params={{ ref: other }} search={{ with: person.id }}>
              <ArrowLeftRight aria-hidden="true" size={16} />
              {m.merge_swap()}
            </ActionLink>
          )
        }
      />
      {other ? (
        <Merging key={`${ref} ${other}`} kept={person} other={other} />
      ) : (
        <MergeChoice person={person} onChoose={(chosen) => navigate({ search: { with: chosen } })} />
      )}
    </>
  )
}
