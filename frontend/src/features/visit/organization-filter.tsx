import { useQueries } from '@tanstack/react-query'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { organizationQuery } from './queries'

type Props = { value: string[] | undefined; onChange: (value: string[] | undefined) => void }

/** Set by links from elsewhere only; shown then, so that the reader sees what the list is narrowed to. */
export const OrganizationFilter = ({ value = [], onChange }: Props) => {
  const organizations = useQueries({ queries: value.map(organizationQuery) })
  const choices = value.map((code, index) => ({
    value: code,
    label: organizations[index]?.data?.name ?? code,
  }))
  return (
    value.length > 0 && (
      <ChoiceFilter label={m.organization()} choices={choices} value={value} onChange={onChange} />
    )
  )
}
