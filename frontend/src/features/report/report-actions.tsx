import { Lock, LockOpen, PenLine } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { QuarterlyReport, WrittenReport } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Confirm } from '@/ui/confirm'
import { beginReport, freezeReport } from './changes'

const ReopenDialog = lazily(() => import('./reopen-dialog'), 'ReopenDialog')

type Props = { program: string; report: QuarterlyReport; written: WrittenReport | undefined }

/** What can be done with a report: begin to write it, freeze it, make it live again. */
export const ReportActions = ({ program, report, written }: Props) => {
  const rights = useRights()
  const tell = useWritten()
  const [open, setOpen] = useState(false)
  const [pending, setPending] = useState(false)
  if (!rights.coordinate) return null
  if (!report.report) {
    const begin = async () => {
      setPending(true)
      try {
        await beginReport(program, report.quarter)
        await tell(m.report_begun())
      } finally {
        setPending(false)
      }
    }
    return (
      <Action tone="main" pending={pending} onPress={() => void begin()}>
        <PenLine aria-hidden="true" size={16} />
        {m.report_begin()}
      </Action>
    )
  }
  if (!written) return null
  if (report.state === 'FROZEN') {
    if (!rights.administer) return null
    return (
      <>
        <Action onPress={() => setOpen(true)}>
          <LockOpen aria-hidden="true" size={16} />
          {m.report_reopen()}
        </Action>
        <Suspense>{open && <ReopenDialog report={written} onClose={() => setOpen(false)} />}</Suspense>
      </>
    )
  }
  return (
    <>
      <Action tone="main" onPress={() => setOpen(true)}>
        <Lock aria-hidden="true" size={16} />
        {m.report_freeze()}
      </Action>
      <Confirm
        isOpen={open}
        title={m.report_freeze_title({ quarter: report.quarter })}
        action={m.report_freeze()}
        onClose={() => setOpen(false)}
        onConfirm={async () => {
          await freezeReport(written)
          await tell(m.report_is_frozen())
        }}
      >
        <p>{m.report_freeze_keeps()}</p>
        <p>{m.report_freeze_readers()}</p>
      </Confirm>
    </>
  )
}
