import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { organizationChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { commitmentMetricLabel, comparatorLabel } from '@/lib/labels/partnership-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldRow } from '@/ui/field-row'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { CommitmentValues } from './commitment-values'
import { agreementsQuery } from './queries'

type Props = { control: Control<CommitmentValues>; partnership: string; waivable?: boolean }

/** The papers of the partnership, of which one may be what promises it. */
const AgreementField = ({ control, partnership }: Props) => {
  const { data: agreements = [] } = useQuery(agreementsQuery([partnership]))
  return (
    <SelectField
      control={control}
      name="agreement"
      label={m.agreement()}
      note={m.commitment_agreement_note()}
      choices={agreements.map(({ code, title }) => ({ value: code, label: plain(title, getLocale()) }))}
    />
  )
}

export const CommitmentFields = ({ control, partnership, waivable }: Props) => (
  <>
    <WordsField
      control={control}
      name="text"
      label={m.commitment_text()}
      note={m.commitment_text_note()}
      long
      required
    />
    <AgreementField control={control} partnership={partnership} />
    <SelectField
      control={control}
      name="metric"
      label={m.commitment_metric()}
      choices={choices(commitmentMetricLabel)}
      required
    />
    <FieldRow>
      <SelectField
        control={control}
        name="comparator"
        label={m.comparator()}
        choices={choices(comparatorLabel)}
        required
      />
      <NumberField control={control} name="quantity" label={m.quantity()} most={1_000_000} required />
    </FieldRow>
    <ComboField control={control} name="responsible" label={m.responsible()} find={organizationChoices} />
    <ComboField control={control} name="beneficiaries" label={m.beneficiaries()} find={organizationChoices} />
    <DateField control={control} name="due" label={m.commitment_due()} />
    {waivable && (
      <WordsField
        control={control}
        name="waivedReason"
        label={m.waived_reason()}
        note={m.waived_reason_note()}
        long
      />
    )}
  </>
)
