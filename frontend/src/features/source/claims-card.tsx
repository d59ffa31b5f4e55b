import { fieldName } from '@/lib/labels/field-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import type { CitationTask } from './citation-dialogs'
import { type CitedRecord, recordedValue } from './cited-record'
import { Claim } from './claim'
import { ClaimTools } from './claim-tools'
import type { Claims } from './claims'
import styles from './claims.module.css'

type Props = {
  claims: Claims
  record: CitedRecord
  onAsk?: ((asked: CitationTask) => void) | undefined
}

/** What is said of one field, side by side; what the record itself says stands above, so that a difference is seen. */
export const ClaimsCard = ({ claims: { field, citations, conflicting }, record, onAsk }: Props) => {
  const recorded = field && recordedValue(record, field)
  return (
    <Card
      title={field ? fieldName(field) : m.cite_whole()}
      aside={conflicting && <Badge tone="warn">{m.claims_conflict()}</Badge>}
    >
      {recorded && <p className={styles.recorded}>{m.recorded_as({ value: recorded })}</p>}
      <ul className={styles.claims}>
        {citations.map((citation) => (
          <Claim
            key={citation.id}
            citation={citation}
            tools={onAsk && <ClaimTools citation={citation} onAsk={onAsk} />}
          />
        ))}
      </ul>
    </Card>
  )
}
