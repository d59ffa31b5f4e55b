import { useNavigate } from '@tanstack/react-router'
import { practiceQuery } from '@/api/records'
import type { Practice } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import type { RecordTask } from '@/ui/record-actions'
import { RemoveDialog } from '@/ui/remove-dialog'
import { changePractice, removePractice } from './changes'
import { PracticeFields } from './practice-fields'
import { practiceValues, sentPractice } from './practice-values'

type Props = { practice: Practice; onClose: () => void }

const EditPractice = ({ practice, onClose }: Props) => (
  <EditDialog
    title={m.practice_edit()}
    draft={`practice.${practice.id}`}
    record={practice}
    query={practiceQuery(practice.code)}
    valuesOf={practiceValues}
    sent={sentPractice}
    change={changePractice}
    onClose={onClose}
  >
    {(control) => <PracticeFields control={control} />}
  </EditDialog>
)

const RemovePractice = ({ practice, onClose }: Props) => {
  const navigate = useNavigate()
  return (
    <RemoveDialog
      name={plain(practice.name, getLocale())}
      remove={async () => {
        await removePractice(practice)
        await navigate({ to: '/practices' })
      }}
      onClose={onClose}
    >
      <p>{m.practice_delete_note()}</p>
    </RemoveDialog>
  )
}

export const PracticeDialogs = ({ asked, ...props }: Props & { asked: RecordTask }) =>
  asked === 'edit' ? <EditPractice {...props} /> : <RemovePractice {...props} />
