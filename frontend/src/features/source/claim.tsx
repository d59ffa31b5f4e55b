import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Citation } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Muted } from '@/ui/muted'
import styles from './claims.module.css'

/** What one place of one source says, in its own words. */
export const Claim = ({ citation, tools }: { citation: Citation; tools: ReactNode }) => {
  const { source, claimedValue, locator, quote, preferred, note } = citation
  return (
    <li className={styles.claim} data-preferred={preferred || undefined}>
      {(claimedValue || preferred) && (
        <div className={styles.said}>
          {claimedValue && <strong className={styles.value}>{claimedValue}</strong>}
          {preferred && <Badge tone="brand">{m.preferred()}</Badge>}
        </div>
      )}
      {quote && <blockquote className={styles.quote}>{m.quoted({ words: quote })}</blockquote>}
      <div>
        <Link to="/sources/$ref" params={{ ref: source.code }}>
          {source.name}
        </Link>
      </div>
      {locator && <Muted>{locator}</Muted>}
      {(note?.en || note?.es) && (
        <Muted>
          <Bilingual text={note} />
        </Muted>
      )}
      {tools}
    </li>
  )
}
