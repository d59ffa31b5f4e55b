import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { asTextChoice } from '@/api/choices'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { Skeleton } from '@/ui/skeleton'
import { planVisit } from './changes'
import { partnershipRefQuery } from './queries'
import { VisitFields } from './visit-fields'
import { noVisit, sentVisit, type VisitValues } from './visit-values'

/** A visit that is still to come, of the partnership from which the reader comes, if of any. */
export const NewVisitForm = ({ partnership }: { partnership: string | undefined }) => {
  const navigate = useNavigate()
  const written = useWritten()
  const from = useQuery(partnershipRefQuery(partnership))
  if (from.isLoading) return <Skeleton lines={8} height={640} />
  return (
    <Form<VisitValues>
      draft={`visit.new.${partnership ?? ''}`}
      defaults={{ ...noVisit, partnerships: from.data ? [asTextChoice(from.data)] : [] }}
      submit={m.visit_plan()}
      actions={<ActionLink to="/visits">{m.cancel()}</ActionLink>}
      onSubmit={async (values, key) => {
        const visit = await planVisit(sentVisit(values), key)
        await written(m.visit_planned())
        await navigate({ to: '/visits/$ref', params: { ref: visit.code } })
      }}
    >
      {(control) => <VisitFields control={control} statuses={['PLANNED', 'POTENTIAL']} />}
    </Form>
  )
}
