import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Outcome, Visit } from '@/api/types'
import { formatDate } from '@/lib/format'
import { verificationTone } from '@/lib/labels/tones'
import { basisLabel, outcomeKindLabel, strengthLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { RecordTools } from '@/ui/record-tools'
import { WhereFrom } from '@/ui/where-from'
import type { OutcomeTask } from './outcome-dialogs'
import { outcomesQuery } from './queries'

const contribution = ({ contributions = [] }: Outcome, visit: string) => {
  const own = contributions.find((part) => part.visit?.id === visit)
  return [own?.strength && strengthLabel[own.strength](), own?.basis && basisLabel[own.basis]()]
    .filter(Boolean)
    .join(', ')
}

const details = (outcome: Outcome, visit: string) =>
  [
    outcomeKindLabel[outcome.kind](),
    formatDate(outcome.date),
    (outcome.municipalities ?? []).map(({ name }) => name).join(', '),
    contribution(outcome, visit),
  ]
    .filter(Boolean)
    .join(' · ')

type Props = { visit: Visit; onAsk: ((asked: OutcomeTask) => void) | undefined }

/** Outcomes to which the visit contributed; none claims the visit as its only cause. */
export const OutcomeList = ({ visit, onAsk }: Props) => (
  <Loaded query={useQuery(outcomesQuery(visit.id))}>
    {(outcomes) =>
      outcomes.length === 0 ? (
        <Empty>{m.outcomes_none()}</Empty>
      ) : (
        <RecordList rows={outcomes} rowKey={({ id }) => id}>
          {(outcome) => (
            <>
              <Line
                title={
                  <Link to="/outcomes/$ref" params={{ ref: outcome.code }}>
                    <Bilingual text={outcome.title} />
                  </Link>
                }
                aside={
                  <Badge tone={verificationTone[outcome.verification]}>
                    {verificationLabel[outcome.verification]()}
                  </Badge>
                }
              />
              <Muted>{details(outcome, visit.id)}</Muted>
              <p>
                <Bilingual text={outcome.description} />
              </p>
              <WhereFrom kind="outcomes" id={outcome.id} name={plain(outcome.title, getLocale())} />
              {onAsk && (
                <RecordTools
                  name={plain(outcome.title, getLocale())}
                  onEdit={() => onAsk({ task: 'edit', outcome })}
                  onRemove={() => onAsk({ task: 'remove', outcome })}
                />
              )}
            </>
          )}
        </RecordList>
      )
    }
  </Loaded>
)
