import { useEffect, useEffectEvent } from 'react'

/** Ctrl (or Cmd) with a letter, anywhere on the page. */
export const useShortcut = (letter: string, run: () => void) => {
  const onShortcut = useEffectEvent(run)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onShortcut()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [letter])
}
