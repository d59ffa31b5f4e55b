import type { ImportedRow, ImportReport } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { kindName } from '@/lib/labels/kind-labels'
import { m } from '@/paraglide/messages'
import type { Tone } from '@/ui/badge'

export const bundle = 'bundle'

export const importKindName = (kind: string) => (kind === bundle ? m.import_bundle() : kindName(kind))

/** Where a row stands: its line, in a package behind its file. */
export const lineName = (file: string | null | undefined, line: number) =>
  [file, m.import_line_n({ n: formatNumber(line) })].filter(Boolean).join(' · ')

export const statusLabel: Record<ImportReport['status'], () => string> = {
  QUEUED: m.import_status_queued,
  RUNNING: m.import_status_running,
  VALIDATED: m.import_status_validated,
  REJECTED: m.import_status_rejected,
  COMMITTED: m.import_status_committed,
  FAILED: m.import_status_failed,
  UNDONE: m.import_status_undone,
}

export const statusTone: Record<ImportReport['status'], Tone> = {
  QUEUED: 'plain',
  RUNNING: 'brand',
  VALIDATED: 'plain',
  REJECTED: 'warn',
  COMMITTED: 'good',
  FAILED: 'bad',
  UNDONE: 'plain',
}

export const outcomeLabel: Record<ImportedRow['outcome'], () => string> = {
  CREATED: m.import_created,
  UPDATED: m.import_updated,
  UNCHANGED: m.import_unchanged,
  REJECTED: m.import_rejected,
}
