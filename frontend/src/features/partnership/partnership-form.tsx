import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Partnership } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changePartnership } from './changes'
import { PartnershipFields } from './partnership-fields'
import { partnershipValues, sentPartnership } from './partnership-values'
import { partnershipQuery } from './queries'

export const PartnershipForm = ({ partnership }: { partnership: Partnership }) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const written = useWritten()
  const back = { to: '/partnerships/$ref', params: { ref: partnership.code } } as const
  const editing = useEditing({
    record: partnership,
    read: () => queryClient.fetchQuery({ ...partnershipQuery(partnership.code), staleTime: 0 }),
    valuesOf: partnershipValues,
    sent: sentPartnership,
    change: changePartnership,
    onSaved: async () => {
      await written(m.saved())
      await navigate(back)
    },
  })
  return (
    <Form
      {...editing}
      draft={`partnership.${partnership.id}`}
      submit={m.save()}
      actions={<ActionLink {...back}>{m.cancel()}</ActionLink>}
    >
      {(control) => <PartnershipFields control={control} />}
    </Form>
  )
}
