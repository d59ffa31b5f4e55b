import { type Control, useWatch } from 'react-hook-form'
import type { Person } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { DateField } from '@/ui/date-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { RadioField } from '@/ui/radio-field'
import { TextField } from '@/ui/text-field'
import { changePerson } from './changes'
import { type ConsentValues, consentValues, noConsent, sentConsents } from './consent-values'

/** The whole list as the server takes it, so that what it finds fault with is a field of this form. */
type Values = { consents: ConsentValues[] }
type Props = { person: Person; at: number; onClose: () => void }

/** The purpose that Enlace itself acts upon, or any other in words. */
const PurposeField = ({ control, at }: { control: Control<Values>; at: number }) => (
  <>
    <RadioField
      control={control}
      name={`consents.${at}.what`}
      label={m.purpose()}
      choices={[
        { value: 'publication', label: m.consent_publication(), note: m.consent_publication_note() },
        { value: 'other', label: m.consent_other() },
      ]}
      required
    />
    {useWatch({ control, name: `consents.${at}.what` }) === 'other' && (
      <TextField
        control={control}
        name={`consents.${at}.purpose`}
        label={m.consent_words()}
        note={m.consent_words_note()}
        required
      />
    )}
  </>
)

/** What a person allowed, word for word or by the one purpose that publishes names; past the list's end, a new one. */
export const ConsentDialog = ({ person, at, onClose }: Props) => {
  const written = useWritten()
  const consents = (person.consents ?? []).map(consentValues)
  const isNew = at === consents.length
  return (
    <Dialog title={isNew ? m.consent_add() : m.consent_change()} isOpen onClose={onClose}>
      <Form<Values>
        defaults={{ consents: isNew ? [...consents, noConsent()] : consents }}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values) => {
          await changePerson(person, { consents: sentConsents(values.consents) })
          await written(m.saved())
          onClose()
        }}
      >
        {(control) => (
          <>
            <PurposeField control={control} at={at} />
            <DateField
              control={control}
              name={`consents.${at}.given`}
              label={m.consent_given_on()}
              required
            />
            <DateField
              control={control}
              name={`consents.${at}.withdrawn`}
              label={m.consent_withdrawn_on()}
              note={m.consent_withdrawn_note()}
            />
          </>
        )}
      </Form>
    </Dialog>
  )
}
