import { ListChecks } from 'lucide-react'
import type { Indicator, PeriodLine } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Muted } from '@/ui/muted'
import { BreakdownList } from './breakdown-list'
import { Figure } from './figure'
import styles from './value-record.module.css'

type Props = {
  indicator: Indicator
  line: PeriodLine
  shown: boolean
  onShow: (shown: boolean) => void
}

const figures = (n: number) => ({ count: n, n: formatNumber(n) })

/** What Enlace counts by itself, and on demand every record that it counted or left out. */
export const ComputedRecord = ({ indicator, line, shown, onShow }: Props) => {
  const { computed, actualFrom } = line
  if (!computed) return null
  const { value, atMost, counted, leftOut, disaggregation } = computed
  return (
    <section className={styles.record} aria-label={m.computed_actual()}>
      <h3 className={styles.title}>{m.computed_actual()}</h3>
      <Figure value={value} indicator={indicator} />
      {value !== null && atMost !== null && (
        <Muted>{m.computed_at_most({ value: formatNumber(value), most: formatNumber(atMost) })}</Muted>
      )}
      <Muted>
        {[m.counted_count(figures(counted)), leftOut > 0 && m.counted_left_out_count(figures(leftOut))]
          .filter(Boolean)
          .join(' · ')}
      </Muted>
      {actualFrom === 'REPORTED' && <p className={styles.reason}>{m.computed_overridden()}</p>}
      <BreakdownList breakdowns={disaggregation} indicator={indicator} />
      {counted + leftOut > 0 && (
        <div data-screen-only>
          <Action onPress={() => onShow(!shown)}>
            <ListChecks aria-hidden="true" size={16} />
            {shown ? m.counted_hide() : m.counted_show()}
          </Action>
        </div>
      )}
    </section>
  )
}
