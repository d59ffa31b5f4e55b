import type { ReactNode } from 'react'
import styles from './overview-grid.module.css'

type Props = { attention: ReactNode; map: ReactNode; objectives: ReactNode }

/** What needs attention comes first in reading order and on a phone; on a wide screen it stands beside the map. */
export const OverviewGrid = ({ attention, map, objectives }: Props) => (
  <div className={styles.grid}>
    <div className={styles.attention}>{attention}</div>
    <div className={styles.map}>{map}</div>
    <div className={styles.objectives}>{objectives}</div>
  </div>
)
