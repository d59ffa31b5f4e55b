import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './filters.module.css'

type Props = { filtered: boolean; onClear: () => void; children: ReactNode }

export const FilterBar = ({ filtered, onClear, children }: Props) => (
  <search className={styles.bar} aria-label={m.filters()} data-screen-only>
    {children}
    {filtered && (
      <Action quiet onPress={onClear}>
        {m.clear_filters()}
      </Action>
    )}
  </search>
)
