import { Link } from '@tanstack/react-router'
import type { Municipality, Ref } from '@/api/types'
import { formatDate } from '@/lib/format'
import { successionKindLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'

type Step = { municipality: Ref; note: string }

const Steps = ({ title, steps }: { title: string; steps: Step[] }) =>
  steps.length > 0 && (
    <Card title={title}>
      <RecordList rows={steps} rowKey={({ municipality, note }) => municipality.id + note}>
        {({ municipality, note }) => (
          <>
            <Link to="/municipalities/$ref" params={{ ref: municipality.code }}>
              {municipality.name}
            </Link>
            {note && <Muted>{note}</Muted>}
          </>
        )}
      </RecordList>
    </Card>
  )

const before = ({ municipality, kind, date }: Municipality['predecessors'][number]): Step => ({
  municipality,
  note: [successionKindLabel[kind](), formatDate(date)].filter(Boolean).join(' · '),
})

/** What the place was called before and after, so that both names can be found. */
export const Succession = ({
  municipality: { predecessors, successors },
}: {
  municipality: Municipality
}) => (
  <>
    <Steps
      title={m.successors()}
      steps={(successors ?? []).map((municipality) => ({ municipality, note: '' }))}
    />
    <Steps title={m.predecessors()} steps={(predecessors ?? []).map(before)} />
  </>
)
