import type { ReactNode } from 'react'
import { lazily } from '@/lib/lazily'
import { MenuButton } from './menu-button'
import type { MenuChoice } from './menu-list'

const MenuList = lazily(() => import('./menu-list'), 'MenuList')

type Props = { label: string; trigger: ReactNode; choices: MenuChoice[]; className?: string }

/** What else can be done with one thing. */
export const Menu = ({ label, trigger, choices, className }: Props) => (
  <MenuButton label={label} trigger={trigger} className={className}>
    {(opened) => <MenuList label={label} choices={choices} {...opened} />}
  </MenuButton>
)
