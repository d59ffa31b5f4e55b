import { asChoice, asTextChoice } from '@/api/choices'
import type { Agreement, Partnership } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { agreementValues, noAgreement, sentAgreement } from './agreement-values'
import { addAgreement, changeAgreement, removeAgreement, restoreAgreement } from './changes'
import { agreementQuery } from './queries'
import { partiesOf } from './sides'

const AgreementFields = lazily(() => import('./agreement-fields'), 'AgreementFields')

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

const NewAgreement = ({ partnership, onClose }: Props) => (
  <FormDialog
    title={m.agreement_add()}
    draft={`agreement.new.${partnership.id}`}
    defaults={suggested(partnership)}
    submit={m.add()}
    done={m.agreement_added()}
    onClose={onClose}
    onSubmit={(values, key) => addAgreement({ ...sentAgreement(values), partnership: partnership.code }, key)}
  >
    {(control) => <AgreementFields control={control} />}
  </FormDialog>
)

const EditAgreement = ({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) => (
  <EditDialog
    title={m.agreement_edit()}
    draft={`agreement.${agreement.id}`}
    record={agreement}
    query={agreementQuery(agreement.id)}
    valuesOf={agreementValues}
    sent={sentAgreement}
    change={changeAgreement}
    onClose={onClose}
  >
    {(control) => <AgreementFields control={control} />}
  </EditDialog>
)

const RemoveAgreement = ({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) => {
  const name = plain(agreement.title, getLocale())
  return (
    <RemoveDialog
      name={name}
      remove={() => removeAgreement(agreement)}
      restore={() => restoreAgreement(agreement)}
      onClose={onClose}
    >
      <p>{m.agreement_delete_note({ count: agreement.signatories.length })}</p>
    </RemoveDialog>
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
