import { useNavigate } from '@tanstack/react-router'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { addSource } from './changes'
import { SourceFields } from './source-fields'
import { noSource, sentSource } from './source-values'

export const NewSource = ({ onClose }: { onClose: () => void }) => {
  const written = useWritten()
  const navigate = useNavigate()
  return (
    <Dialog title={m.source_add()} isOpen onClose={onClose}>
      <Form
        draft="source.new"
        defaults={noSource}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          const { code } = await addSource(sentSource(values), key)
          onClose()
          await navigate({ to: '/sources/$ref', params: { ref: code } })
          await written(m.saved())
        }}
      >
        {(control) => <SourceFields control={control} />}
      </Form>
    </Dialog>
  )
}
