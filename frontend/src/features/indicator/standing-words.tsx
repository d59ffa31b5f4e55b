import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import type { Indicator, PeriodLine } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Badge, type Tone } from '@/ui/badge'
import { amount } from './amount'
import { lineBefore, type Standing, standingOf } from './standing'
import styles from './standing-words.module.css'

const words: Record<Standing, () => string> = {
  MET: m.standing_met,
  MISSED: m.standing_missed,
  UNDER_WAY: m.standing_under_way,
  NO_TARGET: m.standing_no_target,
  NO_ACTUAL: m.standing_no_actual,
  NO_PERIOD: m.standing_no_period,
  NOT_READY: m.standing_not_ready,
  DESCRIBED: m.standing_described,
}

const tones: Partial<Record<Standing, Tone>> = {
  MET: 'good',
  MISSED: 'warn',
  UNDER_WAY: 'brand',
  NOT_READY: 'warn',
}

export const StandingBadge = ({
  indicator,
  line,
}: {
  indicator: Indicator
  line: PeriodLine | undefined
}) => {
  const standing = standingOf(indicator, line)
  return <Badge tone={tones[standing]}>{words[standing]()}</Badge>
}

const ways = {
  up: { Icon: ArrowUpRight, say: m.trend_up },
  down: { Icon: ArrowDownRight, say: m.trend_down },
  same: { Icon: ArrowRight, say: ({ period }: { period: string }) => m.trend_same({ period }) },
}

/** Whether an indicator rose or fell since it was last known; what is better is another question. */
export const Trend = ({
  indicator,
  lines,
  line,
}: {
  indicator: Indicator
  lines: PeriodLine[]
  line: PeriodLine
}) => {
  const before = lineBefore(lines, line)
  if (!before || before.actual === null || line.actual === null) return null
  const way = line.actual > before.actual ? 'up' : line.actual < before.actual ? 'down' : 'same'
  const { Icon, say } = ways[way]
  return (
    <span className={styles.trend}>
      <Icon aria-hidden="true" size={14} />
      <span>{say({ value: amount(before.actual, indicator), period: before.period.label })}</span>
    </span>
  )
}
