import { choices } from '@/lib/labels/choices'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { roleLabel, userStatusLabel } from './role-labels'
import type { UserSearch } from './user-queries'

export const UserFilters = ({ filter }: { filter: Filter<UserSearch> }) => (
  <>
    <ChoiceFilter label={m.role()} choices={choices(roleLabel)} {...filter('role')} />
    <ChoiceFilter label={m.status()} choices={choices(userStatusLabel)} {...filter('status')} />
  </>
)
