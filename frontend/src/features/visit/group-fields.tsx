import { type Control, useWatch } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { FieldRow } from '@/ui/field-row'
import { Muted } from '@/ui/muted'
import { NumberField } from '@/ui/number-field'
import { WordsField } from '@/ui/words-field'
import { countedBySex, type ParticipantValues } from './participant-values'

/** Whether women, men and others add up to the group; what is not counted is not known, which is no mistake. */
const BySex = ({ control }: { control: Control<ParticipantValues> }) => {
  const values = useWatch({ control }) as ParticipantValues
  const counted = countedBySex(values)
  const of = Number(values.headcount) || 0
  if (counted === 0 || of === 0) return null
  return (
    <div aria-live="polite">
      <Muted>
        {counted > of
          ? m.sex_too_many({ counted, of })
          : counted === of
            ? m.sex_adds_up({ of })
            : m.sex_rest({ counted, of, rest: of - counted })}
      </Muted>
    </div>
  )
}

/** People who came together and were counted; none of them is named. */
export const GroupFields = ({ control }: { control: Control<ParticipantValues> }) => (
  <>
    <WordsField control={control} name="label" label={m.group_label()} note={m.group_label_note()} required />
    <NumberField control={control} name="headcount" label={m.headcount()} most={100_000} required />
    <FieldRow>
      <NumberField control={control} name="female" label={m.women()} least={0} most={100_000} />
      <NumberField control={control} name="male" label={m.men()} least={0} most={100_000} />
      <NumberField control={control} name="other" label={m.other_sex()} least={0} most={100_000} />
    </FieldRow>
    <BySex control={control} />
  </>
)
