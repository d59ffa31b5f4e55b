import type { ReactNode } from 'react'
import { MenuItem } from 'react-aria-components'
import styles from './filters.module.css'
import type { Opened } from './menu-button'
import { OpenMenu } from './open-menu'

export type MenuChoice = { id: string; label: string; icon?: ReactNode; act: () => void }

type Props = Opened & { label: string; choices: MenuChoice[] }

export const MenuList = ({ label, choices, ...opened }: Props) => (
  <OpenMenu label={label} onAction={(key) => choices.find(({ id }) => id === key)?.act()} {...opened}>
    {choices.map(({ id, label: words, icon }) => (
      <MenuItem key={id} id={id} className={styles.option} textValue={words}>
        {icon}
        {words}
      </MenuItem>
    ))}
  </OpenMenu>
)
