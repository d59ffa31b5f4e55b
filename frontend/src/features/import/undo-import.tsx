import { useQueryClient } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '@/api/problem'
import type { ImportReport } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Confirm } from '@/ui/confirm'
import { RecordList } from '@/ui/record-list'
import { importKindName } from './import-labels'
import { type Leads, RecordLink } from './record-link'
import { undo } from './send'

/** Takes an import back; where the server will not, it says which records stand in the way. */
export const UndoImport = ({ report, leads }: { report: ImportReport; leads: Leads }) => {
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [blocked, setBlocked] = useState<ApiProblem>()
  const carryOut = async () => {
    try {
      await undo(report.id)
    } catch (error) {
      if (!(error instanceof ApiProblem && error.referrers.length > 0)) throw error
      setBlocked(error)
      return
    }
    setBlocked(undefined)
    await queryClient.invalidateQueries()
    say(m.import_undone())
  }
  return (
    <>
      {report.created + report.updated > 0 && (
        <div data-screen-only>
          <Action tone="danger" onPress={() => setAsking(true)}>
            <Undo2 aria-hidden="true" size={16} />
            {m.import_undo()}
          </Action>
        </div>
      )}
      {blocked && (
        <div role="alert">
          <Card title={m.import_in_the_way()}>
            <p>{blocked.message}</p>
            <RecordList
              rows={blocked.referrers}
              rowKey={({ kind, id }) => kind + id}
              label={m.import_in_the_way()}
            >
              {({ kind, id, code }) => (
                <>
                  {importKindName(kind)}: <RecordLink kind={kind} id={id} code={code} leads={leads} />
                </>
              )}
            </RecordList>
          </Card>
        </div>
      )}
      <Confirm
        title={m.import_undo_ask()}
        action={m.import_undo()}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={carryOut}
      >
        <p>
          {m.import_undo_what({
            created: formatNumber(report.created),
            updated: formatNumber(report.updated),
          })}
        </p>
      </Confirm>
    </>
  )
}
