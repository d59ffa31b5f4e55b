import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { PeopleTable } from './people-table'
import { countedQuery } from './queries'

const ofPeople = new Set(['ATTENDANCES', 'UNIQUE_PERSONS'])

/** Of an indicator that counts people: who they were in a period. */
export const PeopleCard = ({ indicator, period }: { indicator: Indicator; period: string }) => {
  const counts = ofPeople.has(indicator.computedFrom ?? '') && indicator.reportable
  const { data } = useQuery({ ...countedQuery(indicator.code, period), enabled: counts })
  if (!data?.people || data.people.attendances === 0) return null
  return (
    <Card title={`${m.people_who()}, ${period}`} flush>
      <PeopleTable people={data.people} />
    </Card>
  )
}
