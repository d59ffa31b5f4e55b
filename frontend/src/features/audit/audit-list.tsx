import type { AuditEntry } from '@/api/types'
import { formatDay } from '@/lib/format'
import { groupBy } from '@/lib/group-by'
import { Inset } from '@/ui/inset'
import { Part } from '@/ui/part'
import { RecordList } from '@/ui/record-list'
import { AuditRecord } from './audit-record'

export const AuditList = ({ entries }: { entries: AuditEntry[] }) =>
  groupBy(entries, ({ at }) => formatDay(at)).map(([day, group]) => (
    <Part key={day} title={day}>
      <Inset>
        <RecordList rows={group} rowKey={({ id }) => id} label={day}>
          {(entry) => <AuditRecord entry={entry} />}
        </RecordList>
      </Inset>
    </Part>
  ))
