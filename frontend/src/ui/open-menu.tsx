import { Menu, type MenuProps, Popover } from 'react-aria-components'
import styles from './filters.module.css'
import type { Opened } from './menu-button'

type Props = Opened & { label: string } & Omit<MenuProps<object>, 'className'>

/** The menu that lies over the page, below its button. */
export const OpenMenu = ({ button, onClose, label, ...menu }: Props) => (
  <Popover
    triggerRef={button}
    aria-label={label}
    isOpen
    onOpenChange={onClose}
    className={styles.popover}
    placement="bottom end"
  >
    <Menu className={styles.options} aria-label={label} autoFocus="first" onClose={onClose} {...menu} />
  </Popover>
)
