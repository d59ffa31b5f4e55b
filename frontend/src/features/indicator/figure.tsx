import type { Indicator } from '@/api/types'
import { Bilingual } from '@/ui/bilingual'
import { Muted } from '@/ui/muted'
import { reached } from './amount'
import styles from './figure.module.css'

type Props = { value: number | null; indicator: Pick<Indicator, 'measure' | 'unit'>; small?: boolean }

/** A value with its unit under it: what is counted is said once for any number of it. */
export const Figure = ({ value, indicator, small }: Props) => (
  <div>
    <p className={styles.figure} data-small={small}>
      {reached(value, indicator)}
    </p>
    {value !== null && indicator.measure !== 'PERCENTAGE' && indicator.unit && (
      <Muted>
        <Bilingual text={indicator.unit} />
      </Muted>
    )}
  </div>
)
