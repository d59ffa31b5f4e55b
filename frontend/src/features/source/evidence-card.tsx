import { useQuery } from '@tanstack/react-query'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { CitationRecord } from '@/ui/citation-record'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { RecordList } from '@/ui/record-list'
import { WhereFrom } from '@/ui/where-from'
import { evidenceQuery } from './queries'

/** The sources of a record beside it; the way to compare and add them stands at the title. */
export const EvidenceCard = ({ kind, id, name }: { kind: string; id: string; name: string }) => (
  <Card title={m.sources()} aside={<WhereFrom kind={kind} id={id} name={name} />}>
    <Loaded query={useQuery(evidenceQuery(kind, id))}>
      {(citations) =>
        citations.length === 0 ? (
          <Empty>{m.citations_none()}</Empty>
        ) : (
          <RecordList rows={citations} rowKey={({ id }) => id}>
            {(citation) => <CitationRecord citation={citation} />}
          </RecordList>
        )
      }
    </Loaded>
  </Card>
)
