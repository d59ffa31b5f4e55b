import type { Control } from 'react-hook-form'
import { municipalityChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import type { OutcomeStatement } from '@/lib/outcome-statement'
import { m } from '@/paraglide/messages'
import { ComboField } from './combo-field'
import { DateField } from './date-field'
import { FieldRow } from './field-row'
import { SelectField } from './select-field'
import { WordsField } from './words-field'

type Props<Values extends OutcomeStatement> = {
  control: Control<Values>
  /** Asked for after everything else, not beside the kind. */
  verificationLast?: boolean
}

/** What is said of an outcome; what contributed to it is asked for by the form that holds these. */
export const StatementFields = <Values extends OutcomeStatement>({
  control: whole,
  verificationLast,
}: Props<Values>) => {
  const control = whole as unknown as Control<OutcomeStatement>
  const kind = (
    <SelectField
      control={control}
      name="kind"
      label={m.kind()}
      choices={choices(outcomeKindLabel)}
      required
    />
  )
  const verification = (
    <SelectField
      control={control}
      name="verification"
      label={m.outcome_verification()}
      choices={choices(verificationLabel)}
      required
    />
  )
  return (
    <>
      <WordsField
        control={control}
        name="title"
        label={m.outcome_what()}
        note={m.outcome_what_note()}
        required
      />
      {verificationLast ? (
        kind
      ) : (
        <FieldRow>
          {kind}
          {verification}
        </FieldRow>
      )}
      <ComboField
        control={control}
        name="municipalities"
        label={m.outcome_where()}
        find={municipalityChoices}
      />
      <DateField control={control} name="date" label={m.date()} />
      <WordsField control={control} name="description" label={m.description()} long />
      {verificationLast && verification}
    </>
  )
}
