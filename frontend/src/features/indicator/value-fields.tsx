import { useQuery } from '@tanstack/react-query'
import { type Control, useWatch } from 'react-hook-form'
import { sourceChoices } from '@/api/choices'
import { countriesQuery } from '@/api/records'
import type { Indicator, PeriodLine } from '@/api/types'
import { numberFault } from '@/lib/number'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ComboField } from '@/ui/combo-field'
import { FieldRow } from '@/ui/field-row'
import { Muted } from '@/ui/muted'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import { amount } from './amount'
import { PartsField } from './parts-field'
import { type Slot, shareOf, type ValueValues } from './value-values'

type Props = { control: Control<ValueValues>; indicator: Indicator; slot: Slot; line: PeriodLine | undefined }

const ShareFields = ({ control, indicator }: Pick<Props, 'control' | 'indicator'>) => {
  const [numerator, denominator] = useWatch({ control, name: ['numerator', 'denominator'] })
  const share = shareOf({ numerator, denominator })
  return (
    <>
      <FieldRow>
        <TextField control={control} name="numerator" label={m.value_numerator()} check={numberFault} />
        <TextField control={control} name="denominator" label={m.value_denominator()} check={numberFault} />
      </FieldRow>
      {share === undefined ? (
        <TextField
          control={control}
          name="value"
          label={m.measure_percentage()}
          note={m.value_share_note()}
          check={numberFault}
          required
        />
      ) : (
        <p aria-live="polite">{amount(share, indicator)}</p>
      )}
    </>
  )
}

const Amount = ({ control, indicator, slot }: Omit<Props, 'line'>) => {
  switch (indicator.measure) {
    case 'QUALITATIVE':
      return null
    case 'PERCENTAGE':
      return <ShareFields control={control} indicator={indicator} />
    default: {
      const unit = plain(indicator.unit, getLocale())
      const name = slot.kind === 'TARGET' ? m.value_target() : m.value_actual()
      return (
        <TextField
          control={control}
          name="value"
          label={unit ? `${name} (${unit})` : name}
          check={numberFault}
          required
        />
      )
    }
  }
}

const Override = ({ control, indicator, line }: Omit<Props, 'slot'>) => {
  const counted = line?.computed?.value
  return (
    <WordsField
      control={control}
      name="overrideReason"
      label={m.value_override()}
      note={
        counted == null
          ? m.value_override_note_none()
          : m.value_override_note({ value: amount(counted, indicator) })
      }
      long
      required
    />
  )
}

export const ValueFields = ({ control, indicator, slot, line }: Props) => {
  const { data: countries = [] } = useQuery(countriesQuery)
  const words = indicator.measure === 'QUALITATIVE'
  const overrides = slot.kind === 'ACTUAL' && (indicator.computedFrom ?? 'MANUAL') !== 'MANUAL'
  return (
    <>
      <Muted>{plain(indicator.title, getLocale())}</Muted>
      <Amount control={control} indicator={indicator} slot={slot} />
      {indicator.dimensions.length > 0 && !words && (
        <PartsField control={control} indicator={indicator} countries={countries} />
      )}
      {overrides && <Override control={control} indicator={indicator} line={line} />}
      <WordsField
        control={control}
        name="comment"
        label={
          words ? (slot.kind === 'TARGET' ? m.value_words_target() : m.value_words()) : m.value_comment()
        }
        note={words ? undefined : m.value_comment_note()}
        long
        required={words}
      />
      <ComboField
        control={control}
        name="evidence"
        label={m.value_evidence()}
        note={m.value_evidence_note()}
        find={sourceChoices}
      />
    </>
  )
}
