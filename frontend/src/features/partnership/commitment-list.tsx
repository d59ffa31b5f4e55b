import { useQuery } from '@tanstack/react-query'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { RecordList } from '@/ui/record-list'
import { CommitmentRecord } from './commitment-record'
import { commitmentsQuery } from './queries'

export const CommitmentList = ({ partnership }: { partnership: string }) => (
  <Loaded query={useQuery(commitmentsQuery([partnership]))}>
    {(commitments) =>
      commitments.length === 0 ? (
        <Empty>{m.commitments_none()}</Empty>
      ) : (
        <RecordList rows={commitments} rowKey={({ id }) => id}>
          {(commitment) => <CommitmentRecord commitment={commitment} />}
        </RecordList>
      )
    }
  </Loaded>
)
