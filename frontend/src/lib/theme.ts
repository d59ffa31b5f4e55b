import { useSyncExternalStore } from 'react'
import { remember } from './storage'

export type Theme = 'light' | 'dark'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const currentTheme = (): Theme => {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return dark.matches ? 'dark' : 'light'
}

export const setTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
  remember('enlace.theme', theme)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  dark.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    dark.removeEventListener('change', listener)
  }
}

export const useTheme = () => useSyncExternalStore(subscribe, currentTheme)
