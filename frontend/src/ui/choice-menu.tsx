import type { ReactNode } from 'react'
import { lazily } from '@/lib/lazily'
import type { ChoicesProps } from './choice-menu-list'
import { MenuButton } from './menu-button'

const ChoiceMenuList = lazily(() => import('./choice-menu-list'), 'ChoiceMenuList')

/** A menu that shows what is chosen, and stays open while several are. */
export const ChoiceMenu = ({ trigger, ...choices }: ChoicesProps & { trigger: ReactNode }) => (
  <MenuButton label={choices.label} trigger={trigger}>
    {(opened) => <ChoiceMenuList {...choices} {...opened} />}
  </MenuButton>
)
