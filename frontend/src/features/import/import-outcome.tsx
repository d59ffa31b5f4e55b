import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ImportReport } from '@/api/types'
import styles from './import-outcome.module.css'
import { NextStep } from './next-step'
import { isRunning } from './queries'
import type { Leads } from './record-link'
import { RejectionTable } from './rejection-table'
import { ReportCard } from './report-card'
import { RowTable } from './row-table'
import { SheetForm } from './sheet-form'
import { UndoImport } from './undo-import'

type Props = {
  report: ImportReport
  cursor: string | undefined
  leads: Leads
  onGo: (cursor: string | undefined) => void
  onNext: (id: string) => void
}

/** The report of a check or an import, and what can be done next. */
export const ImportOutcome = ({ report, cursor, leads, onGo, onNext }: Props) => {
  const queryClient = useQueryClient()
  const running = isRunning(report)
  const ran = useRef(running)
  useEffect(() => {
    // What was loaded before the rows went in is asked for anew.
    if (ran.current && !running) void queryClient.invalidateQueries({ refetchType: 'active' })
    ran.current = running
  }, [running, queryClient])
  return (
    <div className={styles.outcome}>
      <div aria-live="polite">
        <ReportCard report={report} />
      </div>
      {report.mode === 'validate' && !running && (
        <>
          <NextStep report={report} onBegun={onNext} />
          <SheetForm report={report} onChecked={onNext} />
        </>
      )}
      {report.status === 'COMMITTED' && <UndoImport report={report} leads={leads} />}
      {report.rejections.length > 0 && <RejectionTable report={report} />}
      {report.status === 'COMMITTED' && <RowTable id={report.id} cursor={cursor} onGo={onGo} leads={leads} />}
    </div>
  )
}
