import { useSyncExternalStore } from 'react'

/** How long a notice stands; it only says again what the screen shows. One that can be undone stands until the next. */
const stands = 8_000

type Notice = { words: string; undo: (() => void) | undefined }

let notice: Notice | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const show = (next: Notice | undefined) => {
  clearTimeout(timer)
  notice = next
  for (const listener of listeners) listener()
}

/** Tells everybody, those who listen too, that something was done, and how to take it back where one can. */
export const say = (words: string, undo?: () => void) => {
  show({ words, undo })
  if (!undo) timer = setTimeout(() => show(undefined), stands)
}

export const unsay = () => show(undefined)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotice = () => useSyncExternalStore(subscribe, () => notice)
