import { useSyncExternalStore } from 'react'
import { getLocale, type Locale, overwriteGetLocale } from '@/paraglide/runtime'
import { remember } from './storage'

const listeners = new Set<() => void>()
let current: Locale = document.documentElement.lang === 'es' ? 'es' : 'en'

overwriteGetLocale(() => current)

export const setLanguage = (locale: Locale) => {
  current = locale
  document.documentElement.lang = locale
  remember('enlace.language', locale)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = () => useSyncExternalStore(subscribe, getLocale)
