import { CloudOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { m } from '@/paraglide/messages'
import styles from './offline-banner.module.css'

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says that the line is down and that nothing typed is lost; its place is always there, so that it is heard. */
export const OfflineBanner = () => {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div aria-live="polite" data-screen-only>
      {!online && (
        <p className={styles.banner}>
          <CloudOff aria-hidden="true" size={18} />
          {m.offline()}
        </p>
      )}
    </div>
  )
}
