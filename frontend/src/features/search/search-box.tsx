import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components'
import type { SearchHit } from '@/api/types'
import { groupBy } from '@/lib/group-by'
import { m } from '@/paraglide/messages'
import { isReachable } from './destination'
import { HitGroup } from './hit-group'
import { searchQuery } from './queries'
import styles from './search-box.module.css'

const grouped = (hits: SearchHit[]) => groupBy(hits.filter(isReachable), ({ kind }) => kind)

/** Searches everything from everywhere; Ctrl K (or Cmd K) brings the cursor here. */
export const SearchBox = () => {
  const [words, setWords] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { data = [], isError } = useQuery(searchQuery(words.trim()))
  const found = words.trim().length > 1 ? data : []

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const open = (id: string) => {
    const hit = found.find((item) => item.id === id)
    setWords('')
    if (hit) navigate({ to: '/go/$kind/$ref', params: { kind: hit.kind, ref: hit.code } })
  }

  return (
    <ComboBox
      aria-label={m.search()}
      className={styles.box}
      inputValue={words}
      onInputChange={setWords}
      value={null}
      onChange={(key) => key !== null && open(String(key))}
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection={words.trim().length > 1}
      menuTrigger="input"
    >
      <div className={styles.field}>
        <Search aria-hidden="true" size={17} />
        <Input ref={input} className={styles.input} placeholder={m.search_placeholder()} />
        <kbd className={styles.key}>Ctrl K</kbd>
      </div>
      <Popover className={styles.popover}>
        <ListBox
          className={styles.hits}
          renderEmptyState={() => (
            <p className={styles.none}>{isError ? m.failure_title() : m.search_none()}</p>
          )}
        >
          {grouped(found).map(([kind, hits]) => (
            <HitGroup key={kind} kind={kind} hits={hits} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
