import { Moon, Sun } from 'lucide-react'
import { setTheme, useTheme } from '@/lib/theme'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'

export const ThemeSwitch = () =>
  useTheme() === 'dark' ? (
    <Action quiet label={m.theme_light()} onPress={() => setTheme('light')}>
      <Sun aria-hidden="true" size={18} />
    </Action>
  ) : (
    <Action quiet label={m.theme_dark()} onPress={() => setTheme('dark')}>
      <Moon aria-hidden="true" size={18} />
    </Action>
  )
