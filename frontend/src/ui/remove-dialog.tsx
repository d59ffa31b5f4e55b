import type { ReactNode } from 'react'
import { say } from '@/lib/notices'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ConfirmDialog } from './confirm-dialog'
import { failureReason } from './failure-reason'

type Props = {
  name: string
  title?: string
  /** What is announced once it is gone. */
  done?: string
  /** What goes with it, and what stays. */
  children: ReactNode
  remove: () => Promise<unknown>
  /** Records it again as it was, where that brings everything back. */
  restore?: () => Promise<unknown>
  onClose: () => void
}

/** Asked before a record is deleted. What stands in the way is said by the server, which keeps what others refer to. */
export const RemoveDialog = ({ name, title, done, children, remove, restore, onClose }: Props) => {
  const written = useWritten()
  const undo = async () => {
    try {
      await restore?.()
      await written(m.restored({ name }))
    } catch (error) {
      say(failureReason(error))
    }
  }
  return (
    <ConfirmDialog
      title={title ?? m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await remove()
        await written(done ?? m.deleted({ name }), restore && (() => void undo()))
      }}
    >
      {children}
    </ConfirmDialog>
  )
}
