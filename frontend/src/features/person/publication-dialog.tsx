import { participantQuery } from '@/api/records'
import type { Participant } from '@/api/types'
import { choices } from '@/lib/labels/choices'
import { publicationNote } from '@/lib/labels/person-labels'
import { publicationLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import { RadioField } from '@/ui/radio-field'
import { publish } from './changes'

type Level = Pick<Participant, 'publication'>
type Props = { participation: Participant; onClose: () => void }

/** How much of somebody's part in one visit everybody may read. */
export const PublicationDialog = ({ participation, onClose }: Props) => (
  <EditDialog
    title={m.publication_title()}
    record={participation}
    query={participantQuery(participation.id)}
    valuesOf={({ publication }): Level => ({ publication })}
    sent={({ publication }): Level => ({ publication })}
    change={publish}
    onClose={onClose}
  >
    {(control) => (
      <>
        <p>{plain(participation.visit.name, getLocale())}</p>
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
      </>
    )}
  </EditDialog>
)
