import { CircleCheck } from 'lucide-react'
import { useNotice } from '@/lib/notices'
import styles from './notice-line.module.css'

/** What was just done, in a place that is always there, so that it is heard. */
export const NoticeLine = () => {
  const notice = useNotice()
  return (
    <div className={styles.line} aria-live="polite" data-screen-only>
      {notice && (
        <p className={styles.notice}>
          <CircleCheck aria-hidden="true" size={18} />
          {notice}
        </p>
      )}
    </div>
  )
}
