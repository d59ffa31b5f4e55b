import { Star, StarOff } from 'lucide-react'
import { useState } from 'react'
import type { Citation } from '@/api/types'
import { say } from '@/lib/notices'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { failureReason } from '@/ui/failure-reason'
import { EditAndRemove } from '@/ui/record-tools'
import { prefer, preferNone } from './changes'
import type { CitationTask } from './citation-dialogs'
import styles from './claims.module.css'

type Props = { citation: Citation; onAsk: (asked: CitationTask) => void }

/** What can be done with a claim. Preferring another one is undone by preferring this one again. */
export const ClaimTools = ({ citation, onAsk }: Props) => {
  const written = useWritten()
  const [pending, setPending] = useState(false)
  const { field, preferred, source, claimedValue } = citation
  const name = [source.name, claimedValue].filter(Boolean).join(': ')
  const choose = async () => {
    setPending(true)
    try {
      await (preferred ? preferNone(citation) : prefer(citation))
      await written(preferred ? m.prefer_ended() : m.prefer_done({ name: source.name }))
    } catch (error) {
      say(failureReason(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={styles.tools} data-screen-only>
      {field && (
        <Action
          quiet
          pending={pending}
          onPress={choose}
          label={preferred ? m.prefer_end_of({ name }) : m.prefer_of({ name })}
        >
          {preferred ? <StarOff aria-hidden="true" size={16} /> : <Star aria-hidden="true" size={16} />}
          {preferred ? m.prefer_end() : m.prefer()}
        </Action>
      )}
      <EditAndRemove
        name={name}
        onEdit={() => onAsk({ task: 'edit', citation })}
        onRemove={() => onAsk({ task: 'remove', citation })}
      />
    </div>
  )
}
