import type { Person } from '@/api/types'
import { formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'

/** What somebody agreed to, for which purpose and since when. */
export const ConsentList = ({ consents }: { consents: Person['consents'] }) =>
  consents && consents.length > 0 ? (
    <RecordList rows={consents} rowKey={({ purpose }) => purpose ?? ''}>
      {({ purpose, given, withdrawn }) => (
        <>
          <Line
            title={purpose}
            aside={
              withdrawn ? (
                <Badge tone="bad">{m.consent_withdrawn()}</Badge>
              ) : (
                <Badge tone="good">{m.consent_given()}</Badge>
              )
            }
          />
          <Muted>
            {[
              given && m.date_since({ date: formatDate(given) }),
              withdrawn && m.date_until({ date: formatDate(withdrawn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </Muted>
        </>
      )}
    </RecordList>
  ) : (
    <Empty>{m.consents_none()}</Empty>
  )
