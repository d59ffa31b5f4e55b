import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { CopyField } from '@/ui/copy-field'
import { Dialog } from '@/ui/dialog'

/** A token's secret, which only its digest is kept of. */
export const SecretDialog = ({ secret, onClose }: { secret: string; onClose: () => void }) => (
  <Dialog title={m.token_secret_title()} isOpen onClose={onClose}>
    <CopyField label={m.token()} value={secret} note={m.token_secret_note()} />
    <CopyField label={m.token_header()} value={`Authorization: Bearer ${secret}`} />
    <div>
      <Action tone="main" onPress={onClose}>
        {m.done()}
      </Action>
    </div>
  </Dialog>
)
