import type { IatiCheck, IatiFinding } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { severityLabel } from '@/lib/labels/quality-labels'
import { m } from '@/paraglide/messages'
import { Badge, type Tone } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { RecordList } from '@/ui/record-list'
import { RecordToMend } from '@/ui/record-to-mend'

const tone: Record<IatiFinding['severity'], Tone> = { ERROR: 'bad', WARNING: 'warn', NOTE: 'plain' }

type Props = Pick<IatiCheck, 'findings'> & {
  /** Whether records of a kind have a page that shows them. */
  leads: (kind: string) => boolean
}

/** What to mend before the file is sent, the gravest first. */
export const CheckCard = ({ findings, leads }: Props) => (
  <Card title={m.iati_check({ n: formatNumber(findings.length) })}>
    {findings.length === 0 ? (
      <Empty>{m.iati_check_none()}</Empty>
    ) : (
      <RecordList rows={findings} rowKey={({ rule, record }) => rule + record.id}>
        {({ severity, ...finding }) => (
          <RecordToMend
            {...finding}
            leads={leads(finding.kind)}
            mark={<Badge tone={tone[severity]}>{severityLabel[severity]()}</Badge>}
          />
        )}
      </RecordList>
    )}
  </Card>
)
