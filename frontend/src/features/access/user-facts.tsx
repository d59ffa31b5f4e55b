import type { User } from '@/api/types'
import { formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { FactList } from '@/ui/fact-list'
import { userStatusLabel, userStatusTone } from './role-labels'

export const UserFacts = ({ user }: { user: User }) => (
  <FactList
    facts={[
      {
        label: m.status(),
        value: <Badge tone={userStatusTone[user.status]}>{userStatusLabel[user.status]()}</Badge>,
      },
      { label: m.email(), value: user.email },
      { label: m.second_factor(), value: user.totp ? m.on() : m.off() },
      { label: m.last_signed_in(), value: user.signedInAt ? formatMoment(user.signedInAt) : m.never() },
      { label: m.invited_on(), value: formatMoment(user.createdAt), note: user.createdBy },
    ]}
  />
)
