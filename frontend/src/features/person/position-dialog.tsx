import { organizationChoices } from '@/api/choices'
import type { Person } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { WordsField } from '@/ui/words-field'
import { changePerson } from './changes'
import { noPosition, type PositionValues, positionValues, sentPositions } from './position-values'

/** The whole list as the server takes it, so that what it finds fault with is a field of this form. */
type Values = { positions: PositionValues[] }
type Props = { person: Person; at: number; onClose: () => void }

/** An office and its time; past the list's end, a new one. */
export const PositionDialog = ({ person, at, onClose }: Props) => {
  const written = useWritten()
  const positions = (person.positions ?? []).map(positionValues)
  const isNew = at === positions.length
  return (
    <Dialog title={isNew ? m.position_add() : m.position_change()} isOpen onClose={onClose}>
      <Form<Values>
        defaults={{ positions: isNew ? [...positions, noPosition] : positions }}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values) => {
          await changePerson(person, { positions: sentPositions(values.positions) })
          await written(m.saved())
          onClose()
        }}
      >
        {(control) => (
          <>
            <ComboField
              control={control}
              name={`positions.${at}.organization`}
              label={m.organization()}
              find={organizationChoices}
              most={1}
              required
            />
            <WordsField
              control={control}
              name={`positions.${at}.title`}
              label={m.office_title()}
              note={m.office_title_note()}
            />
            <DateField control={control} name={`positions.${at}.from`} label={m.position_from()} />
            <DateField
              control={control}
              name={`positions.${at}.to`}
              label={m.position_to()}
              note={m.position_to_note()}
            />
          </>
        )}
      </Form>
    </Dialog>
  )
}
