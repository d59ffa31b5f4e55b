import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import styles from './shell.module.css'

export const PagePending = () => (
  <>
    <PageHeading title={m.loading()} />
    <Sheet>
      <div className={styles.pending}>
        <Skeleton lines={8} height={480} />
      </div>
    </Sheet>
  </>
)
