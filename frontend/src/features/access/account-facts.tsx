import type { Me } from '@/api/types'
import { formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { FactList } from '@/ui/fact-list'
import { roleLabel } from './role-labels'

export const AccountFacts = ({ account: { email, role, organizations, personal } }: { account: Me }) => (
  <FactList
    facts={[
      { label: m.email(), value: email },
      { label: m.role(), value: roleLabel[role]() },
      ...(organizations.length > 0
        ? [{ label: m.acts_for(), value: formatList(organizations.map(({ name }) => name)) }]
        : []),
      { label: m.personal_data(), value: personal ? m.yes() : m.no() },
    ]}
  />
)
