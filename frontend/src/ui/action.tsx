import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './action.module.css'

type Props = { onPress: () => void; quiet?: boolean; label?: string; id?: string; children: ReactNode }

export const Action = ({ onPress, quiet, label, id, children }: Props) => (
  <Button
    className={styles.action}
    onPress={onPress}
    data-quiet={quiet || undefined}
    aria-label={label}
    id={id}
  >
    {children}
  </Button>
)
