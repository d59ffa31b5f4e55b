import { m } from '@/paraglide/messages'
import { Dialog } from '@/ui/dialog'
import { HandOver } from './hand-over'

type Props = { name: string; link: string; expiresAt: string; onClose: () => void }

export const HandOverDialog = ({ name, link, expiresAt, onClose }: Props) => (
  <Dialog title={m.link_for({ name })} isOpen onClose={onClose}>
    <HandOver link={link} expiresAt={expiresAt} />
  </Dialog>
)
