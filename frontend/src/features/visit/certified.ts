import type { Participant } from '@/api/types'

/** Who can be given a certificate: somebody who came, and whose name one is told. */
export const certified = (participants: Participant[]) =>
  participants.filter(({ attendance, person }) => attendance === 'ATTENDED' && person?.name)
