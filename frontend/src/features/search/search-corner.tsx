import { Search } from 'lucide-react'
import { Suspense, startTransition, useEffect, useRef, useState } from 'react'
import { lazily } from '@/lib/lazily'
import { useShortcut } from '@/lib/use-shortcut'
import { m } from '@/paraglide/messages'
import styles from './search-box.module.css'

const SearchBox = lazily(() => import('./search-box'), 'SearchBox')

const patience = 2_000

/**
 * The search, which Ctrl K (or Cmd K) brings the cursor to. Its code leaves the line to the page's own at first; who does not
 * wait types into the same field, and nothing typed is lost.
 */
export const SearchCorner = () => {
  const [words, setWords] = useState('')
  const [calls, setCalls] = useState(0)
  const [calm, setCalm] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  // A transition leaves the field as it is until the code is there.
  const call = () => startTransition(() => setCalls((before) => before + 1))
  useShortcut('k', () => (input.current ? input.current.focus() : call()))
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setCalm(true)), patience)
    return () => clearTimeout(timer)
  }, [])
  const coming = (
    <search className={styles.field}>
      <Search aria-hidden="true" size={17} />
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-expanded={false}
        aria-label={m.search()}
        placeholder={m.search_placeholder()}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onFocus={call}
      />
      <kbd className={styles.key}>Ctrl K</kbd>
    </search>
  )
  return (
    <Suspense>
      {calm || calls > 0 ? <SearchBox words={words} onWords={setWords} calls={calls} /> : coming}
    </Suspense>
  )
}
