import { m } from '@/paraglide/messages'
import legend from '@/ui/legend.module.css'
import styles from './trend-legend.module.css'

/** What the chart's shapes mean; only those that it shows. */
export const TrendLegend = ({
  counted,
  reported,
  target,
}: Record<'counted' | 'reported' | 'target', boolean>) => (
  <ul className={legend.legend} aria-label={m.legend()}>
    {counted && (
      <li>
        <span className={styles.circle} /> {m.actual_computed()}
      </li>
    )}
    {reported && (
      <li>
        <span className={styles.square} /> {m.actual_reported()}
      </li>
    )}
    {target && (
      <li>
        <span className={styles.band} /> {m.trend_band()}
      </li>
    )}
  </ul>
)
