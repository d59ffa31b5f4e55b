import { formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { CopyField } from '@/ui/copy-field'

/** A link that lets somebody choose a password, once: handed over by whoever made it, since no e-mail is sent. */
export const HandOver = ({ link, expiresAt }: { link: string; expiresAt: string }) => (
  <>
    <p>{m.hand_over_note()}</p>
    <CopyField label={m.link()} value={link} note={m.link_note({ until: formatMoment(expiresAt) })} />
  </>
)
