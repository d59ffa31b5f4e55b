import { type Side, SideMark } from './side-mark'
import styles from './side-names.module.css'

/** One side of an exchange in a line: its mark and the names of its cities. */
export const SideNames = ({ side, names }: { side: Side; names: string[] }) =>
  names.length > 0 && (
    <span className={styles.names} data-side={side}>
      <SideMark side={side} />
      <span>{names.join(', ')}</span>
    </span>
  )
