import { TriangleAlert } from 'lucide-react'
import type { Bilingual as BilingualText } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { Bilingual } from './bilingual'
import styles from './warning-list.module.css'

type Warning = { code: string; message: BilingualText }

/** What does not add up in the data: said openly, never silently fixed. */
export const WarningList = ({ warnings = [] }: { warnings: Warning[] | undefined | null }) => {
  if (!warnings || warnings.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label={m.warnings()}>
      {warnings.map(({ code, message }) => (
        <li key={code + message.en + message.es} className={styles.warning}>
          <TriangleAlert aria-hidden="true" size={18} />
          <span>
            <Bilingual text={message} />
          </span>
        </li>
      ))}
    </ul>
  )
}
