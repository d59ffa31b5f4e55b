import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Source } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changeSource, removeSource } from './changes'
import { sourceQuery } from './queries'
import { SourceFields } from './source-fields'
import { sentSource, sourceValues } from './source-values'

export type SourceTask = 'edit' | 'remove'

type Props = { source: Source; onClose: () => void }

const EditSource = ({ source, onClose }: Props) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: source,
    read: () => queryClient.fetchQuery({ ...sourceQuery(source.code), staleTime: 0 }),
    valuesOf: sourceValues,
    sent: sentSource,
    change: changeSource,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.source_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`source.${source.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <SourceFields control={control} />}
      </Form>
    </Dialog>
  )
}

const RemoveSource = ({ source, onClose }: Props) => {
  const written = useWritten()
  const navigate = useNavigate()
  return (
    <ConfirmDialog
      title={m.delete_title({ name: source.title })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeSource(source)
        await navigate({ to: '/sources' })
        await written(m.deleted({ name: source.title }))
      }}
    >
      <p>{m.source_delete_note()}</p>
    </ConfirmDialog>
  )
}

export const SourceDialogs = ({ asked, ...props }: Props & { asked: SourceTask }) =>
  asked === 'edit' ? <EditSource {...props} /> : <RemoveSource {...props} />
