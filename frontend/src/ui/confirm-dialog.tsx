import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { Dialog } from './dialog'
import { Form } from './form'

export type ConfirmProps = {
  title: string
  /** What will be affected: whatever is gone afterwards, and what stays. */
  children: ReactNode
  action: string
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

/** Asked before something is taken away. What the server then refuses is said in the same place. */
export const ConfirmDialog = ({ title, children, action, onConfirm, onClose }: ConfirmProps) => (
  <Dialog title={title} isOpen onClose={onClose} alert>
    {children}
    <Form
      defaults={{}}
      submit={action}
      danger
      actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      onSubmit={async () => {
        await onConfirm()
        onClose()
      }}
    >
      {() => null}
    </Form>
  </Dialog>
)
