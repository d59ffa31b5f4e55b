import type { ReactNode } from 'react'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ConfirmDialog } from './confirm-dialog'

type Props = {
  name: string
  title?: string
  /** What is announced once it is gone. */
  done?: string
  /** What goes with it, and what stays. */
  children: ReactNode
  remove: () => Promise<unknown>
  onClose: () => void
}

/** Asked before a record is deleted. What stands in the way is said by the server, which keeps what others refer to. */
export const RemoveDialog = ({ name, title, done, children, remove, onClose }: Props) => {
  const written = useWritten()
  return (
    <ConfirmDialog
      title={title ?? m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await remove()
        await written(done ?? m.deleted({ name }))
      }}
    >
      {children}
    </ConfirmDialog>
  )
}
