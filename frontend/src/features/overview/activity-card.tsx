import { lazy, useMemo, useState } from 'react'
import type { PartnershipActivity } from '@/api/types'
import { WhenInView } from '@/charts/when-in-view'
import { m } from '@/paraglide/messages'
import { AsTable } from '@/ui/as-table'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { ActivityLegend } from './activity-legend'
import { rowsOf } from './activity-rows'
import { ActivityTable } from './activity-table'

const Timeline = lazy(() => import('@/charts/timeline').then(({ Timeline }) => ({ default: Timeline })))

export const ActivityCard = ({ activity }: { activity: PartnershipActivity[] }) => {
  const [table, setTable] = useState(false)
  const rows = useMemo(() => rowsOf(activity), [activity])
  const undrawn = activity.flatMap(({ visits }) => visits).filter(({ start, end }) => !start && !end).length
  return (
    <Card title={m.activity_title()} aside={<AsTable shown={table} onChange={setTable} />} flush={table}>
      {table && <ActivityTable activity={activity} />}
      {!table && rows.length === 0 && <Empty>{m.partnerships_none()}</Empty>}
      {!table && rows.length > 0 && (
        <>
          <WhenInView height={rows.length * 46 + 30}>
            <Timeline label={m.timeline_label()} rows={rows} />
          </WhenInView>
          <ActivityLegend />
          {undrawn > 0 && <Muted>{m.undated_visits({ count: undrawn })}</Muted>}
        </>
      )}
    </Card>
  )
}
