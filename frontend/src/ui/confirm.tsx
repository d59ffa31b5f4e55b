import { Suspense } from 'react'
import { lazily } from '@/lib/lazily'
import type { ConfirmProps } from './confirm-dialog'

const ConfirmDialog = lazily(() => import('./confirm-dialog'), 'ConfirmDialog')

/** Asked before something is taken away; fetched once there is something to ask. */
export const Confirm = ({ isOpen, ...props }: ConfirmProps & { isOpen: boolean }) =>
  isOpen && (
    <Suspense>
      <ConfirmDialog {...props} />
    </Suspense>
  )
