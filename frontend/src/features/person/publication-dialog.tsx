import type { Participant } from '@/api/types'
import { choices } from '@/lib/labels/choices'
import { publicationNote } from '@/lib/labels/person-labels'
import { publicationLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { RadioField } from '@/ui/radio-field'
import { publish } from './changes'

type Level = Participant['publication']
type Props = { participation: Participant; onClose: () => void }

/** How much of somebody's part in one visit everybody may read. */
export const PublicationDialog = ({ participation, onClose }: Props) => {
  const written = useWritten()
  return (
    <Dialog title={m.publication_title()} isOpen onClose={onClose}>
      <p>{plain(participation.visit.name, getLocale())}</p>
      <Form<{ publication: string }>
        defaults={{ publication: participation.publication }}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async ({ publication }) => {
          await publish(participation, publication as Level)
          await written(m.saved())
          onClose()
        }}
      >
        {(control) => (
          <RadioField
            control={control}
            name="publication"
            label={m.publication()}
            choices={choices(publicationLabel).map((choice) => ({
              ...choice,
              note: publicationNote[choice.value](),
            }))}
            required
          />
        )}
      </Form>
    </Dialog>
  )
}
