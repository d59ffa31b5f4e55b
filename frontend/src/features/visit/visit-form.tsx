import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import type { Visit } from '@/api/types'
import { visitStatusLabel } from '@/lib/labels/visit-labels'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changeVisit } from './changes'
import { VisitFields } from './visit-fields'
import { sentVisit, visitValues } from './visit-values'

const statuses = Object.keys(visitStatusLabel) as Visit['status'][]

export const VisitForm = ({ visit }: { visit: Visit }) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const written = useWritten()
  const editing = useEditing({
    record: visit,
    read: () => queryClient.fetchQuery({ ...visitQuery(visit.code), staleTime: 0 }),
    valuesOf: visitValues,
    sent: sentVisit,
    change: changeVisit,
    onSaved: async ({ code }) => {
      await written(m.saved())
      await navigate({ to: '/visits/$ref', params: { ref: code } })
    },
  })
  return (
    <Form
      {...editing}
      draft={`visit.${visit.id}`}
      submit={m.save()}
      actions={
        <ActionLink to="/visits/$ref" params={{ ref: visit.code }}>
          {m.cancel()}
        </ActionLink>
      }
    >
      {(control) => <VisitFields control={control} statuses={statuses} />}
    </Form>
  )
}
