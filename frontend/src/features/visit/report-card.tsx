import { PenLine } from 'lucide-react'
import { useMayChange } from '@/api/may-change'
import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { isUnreported } from './report-state'
import { VisitStory } from './visit-story'

export const ReportCard = ({ visit }: { visit: Visit }) => (
  <Card
    title={m.report()}
    aside={
      useMayChange(visit.partnerships) && (
        <ActionLink
          to="/visits/$ref/report"
          params={{ ref: visit.code }}
          tone={isUnreported(visit) ? 'main' : undefined}
        >
          <PenLine aria-hidden="true" size={16} />
          {m.report_write()}
        </ActionLink>
      )
    }
  >
    <VisitStory visit={visit} />
  </Card>
)
