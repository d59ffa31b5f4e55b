import styles from './badge.module.css'

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'brand'

export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: string }) => (
  <span className={styles.badge} data-tone={tone}>
    {children}
  </span>
)
