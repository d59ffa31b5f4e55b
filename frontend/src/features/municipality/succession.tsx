import { Link } from '@tanstack/react-router'
import type { Municipality } from '@/api/types'
import { formatDate } from '@/lib/format'
import { successionKindLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'

type Step = NonNullable<Municipality['predecessors']>[number]

const Steps = ({ title, steps }: { title: string; steps: Step[] }) =>
  steps.length > 0 && (
    <Card title={title}>
      <RecordList rows={steps} rowKey={({ municipality, kind }) => municipality.id + kind}>
        {({ municipality, kind, date }) => (
          <>
            <Link to="/municipalities/$ref" params={{ ref: municipality.code }}>
              {municipality.name}
            </Link>
            <Muted>{[successionKindLabel[kind](), formatDate(date)].filter(Boolean).join(' · ')}</Muted>
          </>
        )}
      </RecordList>
    </Card>
  )

/** What the place was called before and after, so that both names can be found. */
export const Succession = ({
  municipality: { predecessors, successors },
}: {
  municipality: Municipality
}) => (
  <>
    <Steps title={m.successors()} steps={successors ?? []} />
    <Steps title={m.predecessors()} steps={predecessors ?? []} />
  </>
)
