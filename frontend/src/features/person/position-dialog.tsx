import { codeOf, organizationChoices } from '@/api/choices'
import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FormDialog } from '@/ui/form-dialog'
import { WordsField } from '@/ui/words-field'
import { noPosition, type PositionValues, positionValues, sentPositions } from './position-values'
import { useEntry } from './use-entry'

type Props = { person: Person; at: number; onClose: () => void }

/** An office and its time; past the list's end, a new one. */
export const PositionDialog = ({ person, at, onClose }: Props) => {
  const { defaults, ...entry } = useEntry({
    person,
    at,
    list: 'positions',
    none: noPosition,
    valuesOf: ({ positions }) => (positions ?? []).map(positionValues),
    about: ({ organization }) => codeOf(organization),
    sent: (positions) => ({ positions: sentPositions(positions) }),
  })
  return (
    <FormDialog<PositionValues>
      {...entry}
      defaults={defaults}
      title={at === (person.positions ?? []).length ? m.position_add() : m.position_change()}
      submit={m.save()}
      done={m.saved()}
      onClose={onClose}
    >
      {(control) => (
        <>
          <ComboField
            control={control}
            name="organization"
            label={m.organization()}
            find={organizationChoices}
            most={1}
            required
          />
          <WordsField control={control} name="title" label={m.office_title()} note={m.office_title_note()} />
          <DateField control={control} name="from" label={m.position_from()} />
          <DateField control={control} name="to" label={m.position_to()} note={m.position_to_note()} />
        </>
      )}
    </FormDialog>
  )
}
