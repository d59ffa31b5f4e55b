import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'

/** "10 of 11 declared"; only what is known is said, and nobody recorded is not the same as nobody. */
export const delegationWords = ({ delegation, declaredDelegationSize }: Visit) => {
  const declared = delegation?.declared ?? declaredDelegationSize
  const sending = delegation?.sending ?? 0
  if (declared != null) return m.recorded_of_declared({ sending, declared })
  return sending > 0 ? m.recorded_people({ count: sending }) : ''
}
