import { type Control, useWatch } from 'react-hook-form'
import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { DateField } from '@/ui/date-field'
import { FormDialog } from '@/ui/form-dialog'
import { RadioField } from '@/ui/radio-field'
import { TextField } from '@/ui/text-field'
import { type ConsentValues, consentValues, noConsent, sentConsents } from './consent-values'
import { useEntry } from './use-entry'

type Props = { person: Person; at: number; onClose: () => void }

/** The purpose that Enlace itself acts upon, or any other in words. */
const PurposeField = ({ control }: { control: Control<ConsentValues> }) => (
  <>
    <RadioField
      control={control}
      name="what"
      label={m.purpose()}
      choices={[
        { value: 'publication', label: m.consent_publication(), note: m.consent_publication_note() },
        { value: 'other', label: m.consent_other() },
      ]}
      required
    />
    {useWatch({ control, name: 'what' }) === 'other' && (
      <TextField
        control={control}
        name="purpose"
        label={m.consent_words()}
        note={m.consent_words_note()}
        required
      />
    )}
  </>
)

/** What a person allowed, word for word or by the one purpose that publishes names; past the list's end, a new one. */
export const ConsentDialog = ({ person, at, onClose }: Props) => {
  const { defaults, ...entry } = useEntry({
    person,
    at,
    list: 'consents',
    none: noConsent(),
    valuesOf: ({ consents }) => (consents ?? []).map(consentValues),
    about: ({ what, purpose }) => [what, purpose],
    sent: (consents) => ({ consents: sentConsents(consents) }),
  })
  return (
    <FormDialog<ConsentValues>
      {...entry}
      defaults={defaults}
      title={at === (person.consents ?? []).length ? m.consent_add() : m.consent_change()}
      submit={m.save()}
      done={m.saved()}
      onClose={onClose}
    >
      {(control) => (
        <>
          <PurposeField control={control} />
          <DateField control={control} name="given" label={m.consent_given_on()} required />
          <DateField
            control={control}
            name="withdrawn"
            label={m.consent_withdrawn_on()}
            note={m.consent_withdrawn_note()}
          />
        </>
      )}
    </FormDialog>
  )
}
