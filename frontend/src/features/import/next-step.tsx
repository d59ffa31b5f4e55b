import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isPassing } from '@/api/problem'
import type { ImportReport } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import { Failure } from '@/ui/failure'
import { Muted } from '@/ui/muted'
import { heldFor } from './held-file'
import styles from './kind-guide.module.css'
import { begunSince, commit } from './send'

type Props = { report: ImportReport; onBegun: (id: string) => void }

/** After a check: the import itself, where the file is still at hand and a row is good. */
export const NextStep = ({ report, onBegun }: Props) => {
  const held = heldFor(report.id)
  const queryClient = useQueryClient()
  const [state, setState] = useState<{ sending?: boolean; error?: unknown }>({})
  const good = report.created + report.updated
  const [whole, setWhole] = useState(report.rejected === 0)
  const stopped = whole && report.rejected > 0
  const start = async () => {
    if (!held) return
    setState({ sending: true, error: state.error })
    try {
      // Sent once: whether the first attempt arrived was not known, so it is looked for before another.
      const begun = isPassing(state.error) ? await begunSince(report) : undefined
      const id = begun ?? (await commit(report, held, whole))
      await queryClient.invalidateQueries({ queryKey: ['imports'] })
      onBegun(id)
    } catch (error) {
      setState({ error })
    }
  }
  return (
    <div className={styles.guide} data-screen-only>
      {state.error !== undefined && <Failure error={state.error} onRetry={start} />}
      {good === 0 && <Muted>{m.import_nothing()}</Muted>}
      {good > 0 && held && (
        <>
          <label className={styles.whole}>
            <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
            {m.import_whole()}
          </label>
          {report.rejected > 0 && <Muted>{stopped ? m.import_whole_stops() : m.import_skips()}</Muted>}
        </>
      )}
      {good > 0 && !held && <Muted>{m.import_file_gone()}</Muted>}
      <div className={styles.files}>
        {good > 0 && held && !stopped && (
          <Action tone="main" pending={state.sending} onPress={start}>
            {state.sending ? m.import_sending() : m.import_rows({ count: good, n: formatNumber(good) })}
          </Action>
        )}
        <ActionLink to="/import" search={{ kind: report.kind }}>
          {report.rejected > 0 ? m.import_mended() : m.import_other()}
        </ActionLink>
      </div>
    </div>
  )
}
