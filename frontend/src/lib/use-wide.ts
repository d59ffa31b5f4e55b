import { useSyncExternalStore } from 'react'

const screen = window.matchMedia('(min-width: 760px)')
const paper = window.matchMedia('print')

let wide = screen.matches

/** What stands on the screen is printed: paper is narrower, and what it would want may not have been fetched. */
const subscribe = (listener: () => void) => {
  const look = () => {
    if (paper.matches) return
    wide = screen.matches
    listener()
  }
  screen.addEventListener('change', look)
  return () => screen.removeEventListener('change', look)
}

/** Whether there is room for what is read across; on a phone it is read downwards. */
export const useWide = () => useSyncExternalStore(subscribe, () => wide)
