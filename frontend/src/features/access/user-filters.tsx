import { choices } from '@/lib/labels/choices'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import { roleLabel, userStatusLabel } from './role-labels'
import type { UserSearch } from './user-queries'

export const UserFilters = ({ filter }: { filter: Filter<UserSearch> }) => (
  <>
    <TextFilter label={m.search_in_list()} {...filter('q')} />
    <ChoiceFilter label={m.role()} choices={choices(roleLabel)} {...filter('role')} />
    <ChoiceFilter label={m.status()} choices={choices(userStatusLabel)} {...filter('status')} />
  </>
)
