import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './action.module.css'

type Props = {
  onPress?: () => void
  /** `main` is the one thing a screen is for; `danger` takes something away. */
  tone?: 'main' | 'danger'
  quiet?: boolean
  label?: string
  id?: string
  submit?: boolean
  pending?: boolean
  /** There is nothing to do just now; it keeps the focus all the same. */
  idle?: boolean
  children: ReactNode
}

export const Action = ({ onPress, tone, quiet, label, id, submit, pending, idle, children }: Props) => (
  <Button
    className={styles.action}
    type={submit ? 'submit' : 'button'}
    onPress={pending || idle ? undefined : onPress}
    aria-disabled={pending || idle}
    data-pending={pending || undefined}
    data-tone={tone}
    data-quiet={quiet || undefined}
    aria-label={label}
    id={id}
  >
    {children}
  </Button>
)
