import { useQuery } from '@tanstack/react-query'
import type { Person } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Points } from '@/ui/points'
import { Skeleton } from '@/ui/skeleton'
import { forget } from './changes'
import { participationsQuery } from './queries'

/** What goes and what stays is said before, since nobody can bring it back. */
export const ForgetDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const written = useWritten()
  const { data: participations } = useQuery(participationsQuery(person.id))
  const visits = participations?.length ?? 0
  return (
    <ConfirmDialog
      title={m.forget_title({ name: person.name })}
      action={m.forget()}
      onClose={onClose}
      onConfirm={async () => {
        await forget(person)
        await written(m.forget_done())
      }}
    >
      {participations ? (
        <>
          <Points
            title={m.forget_goes()}
            points={[
              m.forget_goes_facts(),
              m.forget_goes_lists({
                positions: person.positions?.length ?? 0,
                consents: person.consents?.length ?? 0,
              }),
              m.forget_goes_citations(),
              m.forget_goes_traces(),
            ]}
          />
          <Points
            title={m.forget_stays()}
            points={[
              visits > 0 ? m.forget_stays_visits({ count: visits }) : m.forget_stays_record(),
              m.forget_stays_texts(),
            ]}
          />
          <p>
            <strong>{m.forget_for_ever()}</strong>
          </p>
        </>
      ) : (
        <Skeleton lines={6} height={240} />
      )}
    </ConfirmDialog>
  )
}
