import { CircleCheck, Undo2, X } from 'lucide-react'
import { unsay, useNotice } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import styles from './notice-line.module.css'

/** What was just done, in a place that is always there, so that it is heard. */
export const NoticeLine = () => {
  const notice = useNotice()
  const undo = () => {
    unsay()
    notice?.undo?.()
  }
  return (
    <div className={styles.line} aria-live="polite" data-screen-only>
      {notice && (
        <p className={styles.notice}>
          <CircleCheck aria-hidden="true" size={18} />
          {notice.words}
          {notice.undo && (
            <>
              <button type="button" className={styles.undo} onClick={undo}>
                <Undo2 aria-hidden="true" size={16} />
                {m.undo()}
              </button>
              <button type="button" className={styles.undo} onClick={unsay} aria-label={m.close()}>
                <X aria-hidden="true" size={16} />
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}
