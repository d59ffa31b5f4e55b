import { useQuery } from '@tanstack/react-query'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { RecordList } from '@/ui/record-list'
import { RecordTools } from '@/ui/record-tools'
import { WhereFrom } from '@/ui/where-from'
import type { CommitmentTask } from './commitment-dialogs'
import { CommitmentRecord } from './commitment-record'
import { commitmentsQuery } from './queries'

type Props = { partnership: string; onAsk?: ((asked: CommitmentTask) => void) | undefined }

export const CommitmentList = ({ partnership, onAsk }: Props) => (
  <Loaded query={useQuery(commitmentsQuery([partnership]))}>
    {(commitments) =>
      commitments.length === 0 ? (
        <Empty>{m.commitments_none()}</Empty>
      ) : (
        <RecordList rows={commitments} rowKey={({ id }) => id}>
          {(commitment) => (
            <>
              <CommitmentRecord commitment={commitment} />
              <WhereFrom kind="commitments" id={commitment.id} name={plain(commitment.text, getLocale())} />
              {onAsk && (
                <RecordTools
                  name={plain(commitment.text, getLocale())}
                  onEdit={() => onAsk({ task: 'edit', commitment })}
                  onRemove={() => onAsk({ task: 'remove', commitment })}
                />
              )}
            </>
          )}
        </RecordList>
      )
    }
  </Loaded>
)
