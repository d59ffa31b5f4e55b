import { type KeyboardEvent, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import action from './action.module.css'

export type Opened = { button: RefObject<HTMLButtonElement | null>; onClose: () => void }

type Props = {
  label: string
  trigger: ReactNode
  className?: string
  children: (opened: Opened) => ReactNode
}

/** The button of a menu: there at once, while the menu's own code is fetched when it is first opened. */
export const MenuButton = ({ label, trigger, className = action.action, children }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const openByArrow = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') setOpen(true)
  }
  return (
    <>
      <Button
        ref={button}
        className={className}
        data-quiet
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
        onKeyDown={openByArrow}
      >
        {trigger}
      </Button>
      <Suspense>{open && children({ button, onClose: () => setOpen(false) })}</Suspense>
    </>
  )
}
