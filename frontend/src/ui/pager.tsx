import { ArrowLeft, ArrowRight } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './pager.module.css'

type Props = {
  cursor: string | undefined
  next: string | null | undefined
  onGo: (cursor: string | undefined) => void
}

/** Keyset paging: on to the next page or back to the first; the browser's Back walks the pages between. */
export const Pager = ({ cursor, next, onGo }: Props) =>
  (cursor || next) && (
    <nav className={styles.pager} aria-label={m.pages()} data-screen-only>
      {cursor && (
        <Action onPress={() => onGo(undefined)}>
          <ArrowLeft aria-hidden="true" size={16} />
          {m.first_page()}
        </Action>
      )}
      {next && (
        <Action onPress={() => onGo(next)}>
          {m.next_page()}
          <ArrowRight aria-hidden="true" size={16} />
        </Action>
      )}
    </nav>
  )
