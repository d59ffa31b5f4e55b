import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImpactLine } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { type Column, DataTable } from '@/ui/data-table'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { TakeDocument } from '@/ui/take-document'
import { impactQuery } from './queries'

const columns = (): Column<ImpactLine>[] => [
  { title: m.impact_year(), cell: ({ year }) => year },
  { title: m.impact_inbound(), numeric: true, cell: (line) => formatNumber(line.inboundExchanges) },
  { title: m.impact_visitors(), numeric: true, cell: (line) => formatNumber(line.visitors) },
  { title: m.impact_outbound(), numeric: true, cell: (line) => formatNumber(line.outboundExchanges) },
  { title: m.impact_residents(), numeric: true, cell: (line) => formatNumber(line.residentsTravelling) },
  { title: m.impact_unrecorded(), numeric: true, cell: (line) => formatNumber(line.withoutDelegation) },
  { title: m.report_perhaps(), numeric: true, cell: (line) => formatNumber(line.perhaps) },
]

/** A program's exchanges in the terms of Sister Cities International. */
export const ImpactCard = ({ program }: { program: string }) => {
  const [fiscal, setFiscal] = useState(false)
  const calendar = fiscal ? 'US_FISCAL' : 'CALENDAR'
  const query = useQuery(impactQuery(program, calendar))
  return (
    <Card
      title={m.impact()}
      flush
      aside={
        <>
          <Action quiet onPress={() => setFiscal(!fiscal)}>
            {fiscal ? m.impact_by_calendar() : m.impact_by_fiscal()}
          </Action>
          <TakeDocument
            path={`/api/v1/programs/${program}/impact?calendar=${calendar}`}
            label={m.document_download_of({ what: m.impact() })}
          />
        </>
      }
    >
      <Loaded query={query} lines={3}>
        {(lines) =>
          lines.length === 0 ? (
            <Empty>{m.impact_none()}</Empty>
          ) : (
            <DataTable
              caption={m.impact_note()}
              columns={columns()}
              rows={lines.toReversed()}
              rowKey={({ year }) => year}
            />
          )
        }
      </Loaded>
    </Card>
  )
}
