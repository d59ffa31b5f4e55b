import { useNavigate } from '@tanstack/react-router'
import type { Source } from '@/api/types'
import { sentSource, sourceValues } from '@/lib/source-values'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import type { RecordTask } from '@/ui/record-actions'
import { RemoveDialog } from '@/ui/remove-dialog'
import { SourceFields } from '@/ui/source-fields'
import { changeSource, removeSource, restoreSource } from './changes'
import { sourceQuery } from './queries'

type Props = { source: Source; onClose: () => void }

const EditSource = ({ source, onClose }: Props) => (
  <EditDialog
    title={m.source_edit()}
    draft={`source.${source.id}`}
    record={source}
    query={sourceQuery(source.code)}
    valuesOf={sourceValues}
    sent={sentSource}
    change={changeSource}
    onClose={onClose}
  >
    {(control) => <SourceFields control={control} />}
  </EditDialog>
)

const RemoveSource = ({ source, onClose }: Props) => {
  const navigate = useNavigate()
  return (
    <RemoveDialog
      name={source.title}
      remove={async () => {
        await removeSource(source)
        await navigate({ to: '/sources' })
      }}
      restore={() => restoreSource(source)}
      onClose={onClose}
    >
      <p>{m.source_delete_note()}</p>
    </RemoveDialog>
  )
}

export const SourceDialogs = ({ asked, ...props }: Props & { asked: RecordTask }) =>
  asked === 'edit' ? <EditSource {...props} /> : <RemoveSource {...props} />
