import type { Indicator, PeriodLine } from '@/api/types'
import { span } from '@/lib/partial-date'

/** How an indicator stands in a period, as a word that says it without a colour. */
export type Standing =
  | 'MET'
  | 'MISSED'
  | 'UNDER_WAY'
  | 'NO_TARGET'
  | 'NO_ACTUAL'
  | 'NO_PERIOD'
  | 'NOT_READY'
  | 'DESCRIBED'

const today = () => new Date()

const until = ({ period }: PeriodLine) => span(period.start, period.end)?.[1] ?? new Date(0)
const from = ({ period }: PeriodLine) => span(period.start, period.end)?.[0] ?? new Date(0)

/** The period of today, or the last before it; of an indicator whose periods all lie ahead the first. */
export const presentLine = (lines: PeriodLine[], now = today()): PeriodLine | undefined =>
  lines.findLast((line) => from(line) <= now) ?? lines[0]

/** The last period before a line in which something was reached. */
export const lineBefore = (lines: PeriodLine[], line: PeriodLine): PeriodLine | undefined =>
  lines.slice(0, lines.indexOf(line)).findLast(({ actual }) => actual !== null)

/** A target counts once it is approved, as an actual does. */
export const aimOf = ({ target }: PeriodLine) => (target?.status === 'APPROVED' ? target.value : null)

const isDescribed = ({ reported }: PeriodLine) => reported?.status === 'APPROVED' && reported.comment !== null

export const standingOf = (
  { reportable, ascending, measure }: Pick<Indicator, 'reportable' | 'ascending' | 'measure'>,
  line: PeriodLine | undefined,
  now = today(),
): Standing => {
  if (!reportable) return 'NOT_READY'
  if (!line) return 'NO_PERIOD'
  if (measure === 'QUALITATIVE') return isDescribed(line) ? 'DESCRIBED' : 'NO_ACTUAL'
  const { actual } = line
  if (actual === null) return 'NO_ACTUAL'
  const aim = aimOf(line)
  if (aim === null) return 'NO_TARGET'
  const over = until(line) <= now
  const reached = ascending ? actual >= aim : actual <= aim
  // Fewer is better only once nothing more can be added.
  if (reached && (ascending || over)) return 'MET'
  return over ? 'MISSED' : 'UNDER_WAY'
}
