import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { municipalityQuery } from '@/api/records'
import type { Municipality, Ref } from '@/api/types'
import { formatDate } from '@/lib/format'
import { successionWords } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'

type Step = { municipality: Ref; note?: string }

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

const words = ({ municipality, kind, date }: Municipality['predecessors'][number], after: Ref) =>
  [
    successionWords[kind]({ before: municipality.name, after: after.name }),
    date && m.exists_since({ date: formatDate(date) }),
  ]
    .filter(Boolean)
    .join(', ')

/** How and since when a successor stands for a place is told where it is kept: at the successor. */
const useSuccessors = ({ id, successors }: Municipality): Step[] => {
  const details = useQueries({ queries: successors.map(({ code }) => municipalityQuery(code)) })
  return successors.map((municipality, index) => {
    const past = details[index]?.data?.predecessors.find((step) => step.municipality.id === id)
    return { municipality, note: past && words(past, municipality) }
  })
}

/** What the place was called before and after, so that both names can be found. */
export const Succession = ({ municipality }: { municipality: Municipality }) => (
  <>
    <Steps title={m.successors()} steps={useSuccessors(municipality)} />
    <Steps
      title={m.predecessors()}
      steps={municipality.predecessors.map((past) => ({
        municipality: past.municipality,
        note: words(past, municipality),
      }))}
    />
  </>
)
