import { useQuery } from '@tanstack/react-query'
import { m } from '@/paraglide/messages'
import { CitationRecord } from '@/ui/citation-record'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { RecordList } from '@/ui/record-list'
import { citationsQuery } from './queries'

export const CitationList = ({ visit }: { visit: string }) => (
  <Loaded query={useQuery(citationsQuery(visit))}>
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
)
