import type { Citation } from '@/api/types'
import { fieldName } from '@/lib/labels/field-labels'
import { m } from '@/paraglide/messages'
import { Badge } from './badge'
import { Bilingual } from './bilingual'
import styles from './citation-record.module.css'
import { Muted } from './muted'

const heading = ({ field, claimedValue }: Citation) =>
  [field && fieldName(field), claimedValue].filter(Boolean).join(': ')

/** Where a fact is known from: the document, the passage, the words. Conflicting claims stand side by side. */
export const CitationRecord = ({ citation }: { citation: Citation }) => (
  <>
    <div className={styles.heading}>
      <span className={styles.field}>{heading(citation)}</span>
      {citation.preferred && <Badge tone="brand">{m.preferred()}</Badge>}
    </div>
    {citation.quote && (
      <blockquote className={styles.quote}>{m.quoted({ words: citation.quote })}</blockquote>
    )}
    <Muted>{[citation.source.name, citation.locator].filter(Boolean).join(', ')}</Muted>
    <Muted>
      <Bilingual text={citation.note} />
    </Muted>
  </>
)
