import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Input, SearchField } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import { isReachable } from './destination'
import { HitList } from './hit-list'
import { searchQuery } from './queries'
import styles from './search-box.module.css'

type Props = { words: string; onWords: (words: string) => void; calls: number }

/** Searches everything from everywhere; each call brings the cursor here, and what was searched before is typed over. */
export const SearchBox = ({ words, onWords, calls }: Props) => {
  const [focused, setFocused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { data, isError } = useQuery(searchQuery(words.trim()))
  useEffect(() => {
    if (calls === 1) input.current?.focus()
    if (calls > 1) input.current?.select()
  }, [calls])

  const open = focused && words.trim().length > 1 && (data !== undefined || isError)
  const hits = data?.filter(isReachable) ?? []
  const go = (id: string) => {
    const hit = hits.find((item) => item.id === id)
    onWords('')
    if (hit) navigate({ to: '/go/$kind/$ref', params: { kind: hit.kind, ref: hit.code } })
  }

  return (
    <search
      className={styles.box}
      onFocus={() => setFocused(true)}
      onBlur={({ relatedTarget, currentTarget }) => setFocused(currentTarget.contains(relatedTarget))}
    >
      <Autocomplete inputValue={words} onInputChange={onWords}>
        <SearchField className={styles.field} aria-label={m.search()}>
          <Search aria-hidden="true" size={17} />
          <Input
            ref={input}
            className={styles.input}
            placeholder={m.search_placeholder()}
            role="combobox"
            aria-expanded={open}
          />
          <kbd className={styles.key}>Ctrl K</kbd>
        </SearchField>
        {open && <HitList hits={hits} failed={isError} onGo={go} />}
      </Autocomplete>
    </search>
  )
}
