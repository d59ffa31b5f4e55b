import { choices } from '@/lib/labels/choices'
import { kindLabel } from '@/lib/labels/kind-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { DayFilter } from '@/ui/day-filter'
import type { Filter } from '@/ui/list-page'
import { actionLabel } from './action-labels'
import type { AuditSearch } from './queries'

type Narrowed = {
  label: string
  value: string[] | undefined
  onChange: (value: string[] | undefined) => void
}

/** Set by links from elsewhere only; shown then, so that it can be taken away. */
const Narrowed = ({ label, value, onChange }: Narrowed) =>
  value && (
    <ChoiceFilter
      label={label}
      choices={value.map((id) => ({ value: id, label: m.audit_one() }))}
      value={value}
      onChange={onChange}
    />
  )

export const AuditFilters = ({ filter }: { filter: Filter<AuditSearch> }) => (
  <>
    <ChoiceFilter label={m.audit_action()} choices={choices(actionLabel)} {...filter('action')} />
    <ChoiceFilter label={m.kind()} choices={choices(kindLabel)} {...filter('kind')} />
    <DayFilter label={m.from_day()} {...filter('from')} />
    <DayFilter label={m.to_day()} {...filter('to')} />
    <Narrowed label={m.user()} {...filter('account')} />
    <Narrowed label={m.record()} {...filter('record')} />
  </>
)
