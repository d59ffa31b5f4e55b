import { useSyncExternalStore } from 'react'

/** How long a notice stands; it only says again what the screen shows. */
const stands = 8_000

let notice: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const show = (words: string | undefined) => {
  notice = words
  for (const listener of listeners) listener()
}

/** Tells everybody, those who listen too, that something was done. */
export const say = (words: string) => {
  clearTimeout(timer)
  show(words)
  timer = setTimeout(() => show(undefined), stands)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotice = () => useSyncExternalStore(subscribe, () => notice)
