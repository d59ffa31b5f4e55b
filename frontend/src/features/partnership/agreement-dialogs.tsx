import { useQueryClient } from '@tanstack/react-query'
import { asChoice, asTextChoice } from '@/api/choices'
import type { Agreement, Partnership } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { AgreementFields } from './agreement-fields'
import { agreementValues, noAgreement, sentAgreement } from './agreement-values'
import { addAgreement, changeAgreement, removeAgreement } from './changes'
import { agreementQuery } from './queries'
import { partiesOf } from './sides'

export type AgreementTask = { task: 'add' } | { task: 'edit' | 'remove'; agreement: Agreement }

type Props = { partnership: Partnership; onClose: () => void }

/** Most often it is the two sides who sign, and what they sign is about what the partnership is about. */
const suggested = (partnership: Partnership) => ({
  ...noAgreement,
  focusAreas: partnership.focusAreas.map(asTextChoice),
  signatories: [...partiesOf(partnership, 'RESOURCE'), ...partiesOf(partnership, 'PEER')].map(
    ({ organization }) => asChoice(organization),
  ),
})

const NewAgreement = ({ partnership, onClose }: Props) => {
  const written = useWritten()
  return (
    <Dialog title={m.agreement_add()} isOpen onClose={onClose}>
      <Form
        draft={`agreement.new.${partnership.id}`}
        defaults={suggested(partnership)}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await addAgreement({ ...sentAgreement(values), partnership: partnership.code }, key)
          onClose()
          await written(m.agreement_added())
        }}
      >
        {(control) => <AgreementFields control={control} />}
      </Form>
    </Dialog>
  )
}

const EditAgreement = ({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: agreement,
    read: () => queryClient.fetchQuery({ ...agreementQuery(agreement.id), staleTime: 0 }),
    valuesOf: agreementValues,
    sent: sentAgreement,
    change: changeAgreement,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.agreement_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`agreement.${agreement.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <AgreementFields control={control} />}
      </Form>
    </Dialog>
  )
}

const RemoveAgreement = ({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) => {
  const written = useWritten()
  const name = plain(agreement.title, getLocale())
  return (
    <ConfirmDialog
      title={m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeAgreement(agreement)
        await written(m.deleted({ name }))
      }}
    >
      <p>{m.agreement_delete_note({ count: agreement.signatories.length })}</p>
    </ConfirmDialog>
  )
}

export const AgreementDialogs = ({ partnership, asked, onClose }: Props & { asked: AgreementTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewAgreement partnership={partnership} onClose={onClose} />
    case 'edit':
      return <EditAgreement agreement={asked.agreement} onClose={onClose} />
    case 'remove':
      return <RemoveAgreement agreement={asked.agreement} onClose={onClose} />
  }
}
