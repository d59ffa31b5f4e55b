import type { Citation } from '@/api/types'
import { m } from '@/paraglide/messages'
import { RemoveDialog } from '@/ui/remove-dialog'
import { removeCitation, restoreCitation } from './changes'

export const RemoveCitation = ({ citation, onClose }: { citation: Citation; onClose: () => void }) => {
  const name = citation.source.name
  return (
    <RemoveDialog
      name={name}
      title={m.cite_delete_title({ name })}
      done={m.cite_deleted()}
      remove={() => removeCitation(citation)}
      restore={() => restoreCitation(citation)}
      onClose={onClose}
    >
      <p>{m.cite_delete_note()}</p>
    </RemoveDialog>
  )
}
