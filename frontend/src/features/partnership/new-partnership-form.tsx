import { useNavigate } from '@tanstack/react-router'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { foundPartnership } from './changes'
import { PartnershipFields } from './partnership-fields'
import { noPartnership, sentPartnership } from './partnership-values'

export const NewPartnershipForm = () => {
  const navigate = useNavigate()
  const written = useWritten()
  return (
    <Form
      draft="partnership.new"
      defaults={noPartnership}
      submit={m.partnership_new()}
      actions={<ActionLink to="/partnerships">{m.cancel()}</ActionLink>}
      onSubmit={async (values, key) => {
        const { code } = await foundPartnership(sentPartnership(values), key)
        await written(m.partnership_added())
        await navigate({ to: '/partnerships/$ref', params: { ref: code } })
      }}
    >
      {(control) => <PartnershipFields control={control} />}
    </Form>
  )
}
