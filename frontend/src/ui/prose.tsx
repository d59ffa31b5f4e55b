import type { Bilingual as BilingualText } from '@/lib/text'
import { Bilingual } from './bilingual'
import styles from './prose.module.css'

export const Prose = ({ title, text }: { title?: string; text: BilingualText | null | undefined }) => {
  if (!text?.en && !text?.es) return null
  return (
    <div className={styles.prose}>
      {title && <h3 className={styles.title}>{title}</h3>}
      <p>
        <Bilingual text={text} />
      </p>
    </div>
  )
}
