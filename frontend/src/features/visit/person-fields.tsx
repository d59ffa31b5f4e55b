import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { asChoice, isNew, peopleChoices } from '@/api/choices'
import { personQuery } from '@/api/records'
import { splitName } from '@/lib/full-name'
import { asWords, isBlank } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { FieldRow } from '@/ui/field-row'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { ParticipantValues } from './participant-values'

type Props = { control: Control<ParticipantValues> }

/** Who it is, found by name; whoever is not found is recorded with this form. */
export const PersonFields = ({ control }: Props) => {
  const [person] = useWatch({ control, name: 'person' })
  const { field: given } = useController({ control, name: 'givenNames' })
  const { field: family } = useController({ control, name: 'familyNames' })
  useOffice(control, isNew(person) ? undefined : person?.value)
  const typed = isNew(person) ? person?.label : undefined
  const suggest = useEffectEvent((name: string) => {
    if (family.value) return
    const split = splitName(name)
    given.onChange(split.givenNames)
    family.onChange(split.familyNames)
  })
  useEffect(() => {
    if (typed) suggest(typed)
  }, [typed])
  return (
    <>
      <ComboField
        control={control}
        name="person"
        label={m.person()}
        note={m.person_note()}
        find={peopleChoices}
        offer={(name) => m.person_new({ name })}
        most={1}
        required
      />
      {typed && (
        <FieldRow>
          <TextField control={control} name="givenNames" label={m.given_names()} />
          <TextField control={control} name="familyNames" label={m.family_names()} required />
        </FieldRow>
      )}
    </>
  )
}

export const OfficeField = ({ control }: Props) => (
  <WordsField
    control={control}
    name="positionTitle"
    label={m.position_title()}
    note={m.position_title_note()}
  />
)

/** What somebody was last is what they most likely are on this visit, until something else is typed. */
const useOffice = (control: Control<ParticipantValues>, person: string | undefined) => {
  const { data } = useQuery({ ...personQuery(person ?? ''), enabled: Boolean(person) })
  const { field: title } = useController({ control, name: 'positionTitle' })
  const { field: organization } = useController({ control, name: 'organization' })
  const last = data?.positions?.at(-1)
  const fill = useEffectEvent((position: NonNullable<typeof last>) => {
    if (isBlank(title.value) && position.title) title.onChange(asWords(position.title))
    if (organization.value.length === 0) organization.onChange([asChoice(position.organization)])
  })
  // Only when somebody else is chosen: what is emptied afterwards stays empty.
  useEffect(() => {
    if (last) fill(last)
  }, [last])
}
