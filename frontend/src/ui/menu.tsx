import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import action from './action.module.css'
import styles from './filters.module.css'

export type MenuChoice = { id: string; label: string; icon?: ReactNode; act: () => void }

type Props = { label: string; trigger: ReactNode; choices: MenuChoice[]; className?: string }

/** What else can be done with one thing. */
export const Menu = ({ label, trigger, choices, className = action.action }: Props) => (
  <MenuTrigger>
    <Button className={className} data-quiet aria-label={label}>
      {trigger}
    </Button>
    <Popover className={styles.popover} placement="bottom end">
      <AriaMenu
        className={styles.options}
        onAction={(key) => choices.find(({ id }) => id === key)?.act()}
        aria-label={label}
      >
        {choices.map(({ id, label: words, icon }) => (
          <MenuItem key={id} id={id} className={styles.option} textValue={words}>
            {icon}
            {words}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
