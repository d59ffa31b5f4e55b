import { useSyncExternalStore } from 'react'

const wide = window.matchMedia('(min-width: 760px), print')

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether there is room for what is read across, as on paper; on a phone it is read downwards. */
export const useWide = () => useSyncExternalStore(subscribe, () => wide.matches)
