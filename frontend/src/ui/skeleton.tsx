import { m } from '@/paraglide/messages'
import { Hidden } from './hidden'
import styles from './skeleton.module.css'

/** Holds the place of what is loading, as high as it will be, so that nothing jumps. */
export const Skeleton = ({ lines = 3, height }: { lines?: number; height?: number }) => (
  <div className={styles.skeleton} role="status" style={height ? { minHeight: height } : undefined}>
    <Hidden>{m.loading()}</Hidden>
    {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
      <div className={styles.line} key={key} />
    ))}
  </div>
)
