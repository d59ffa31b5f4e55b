import type { ProgramQuarter } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'

type Props = { state: ProgramQuarter['state']; begun: boolean }

export const ReportState = ({ state, begun }: Props) => {
  if (state === 'FROZEN') return <Badge tone="brand">{m.report_frozen()}</Badge>
  return begun ? <Badge>{m.report_being_written()}</Badge> : <Badge>{m.report_live()}</Badge>
}
