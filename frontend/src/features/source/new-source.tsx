import { useNavigate } from '@tanstack/react-router'
import { addSource } from '@/api/sources'
import { noSource, sentSource } from '@/lib/source-values'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { SourceFields } from '@/ui/source-fields'

export const NewSource = ({ onClose }: { onClose: () => void }) => {
  const navigate = useNavigate()
  return (
    <FormDialog
      title={m.source_add()}
      draft="source.new"
      defaults={noSource}
      submit={m.add()}
      done={m.saved()}
      onClose={onClose}
      onSubmit={async (values, key) => {
        const { code } = await addSource(sentSource(values), key)
        await navigate({ to: '/sources/$ref', params: { ref: code } })
      }}
    >
      {(control) => <SourceFields control={control} />}
    </FormDialog>
  )
}
