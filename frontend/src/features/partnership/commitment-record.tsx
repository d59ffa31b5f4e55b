import { Link } from '@tanstack/react-router'
import type { Commitment } from '@/api/types'
import { formatDate } from '@/lib/format'
import { commitmentMetricLabel, commitmentStateLabel } from '@/lib/labels/partnership-labels'
import { commitmentTone } from '@/lib/labels/tones'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { ProgressBar } from '@/ui/progress-bar'
import styles from './commitment-record.module.css'

const target = { AT_LEAST: m.progress_at_least, EXACTLY: m.progress_exactly, AT_MOST: m.progress_at_most }

const progressWords = ({ progress: { actual, quantity, comparator }, metric }: Commitment) =>
  target[comparator]({ actual, quantity, unit: commitmentMetricLabel[metric]() })

const who = ({ responsible = [], due, progress }: Commitment) => {
  const deadline = due ?? progress.deadline
  return [
    responsible.map(({ name }) => name).join(', '),
    deadline && m.due_on({ date: formatDate(deadline) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Counted = ({ counted = [] }: Commitment['progress']) =>
  counted.length > 0 && (
    <ul className={styles.counted} aria-label={m.what_counts()}>
      {counted.map(({ id, code, name }) => (
        <li key={id}>
          <Link to="/visits/$ref" params={{ ref: code }}>
            <Bilingual text={name} />
          </Link>
        </li>
      ))}
    </ul>
  )

/** What was promised, how far it is, and the visits that count toward it. Nothing here is typed in: it is computed. */
export const CommitmentRecord = ({ commitment }: { commitment: Commitment }) => {
  const { text, progress, metric, waivedReason } = commitment
  return (
    <>
      <Line
        title={<Bilingual text={text} />}
        aside={<Badge tone={commitmentTone[progress.state]}>{commitmentStateLabel[progress.state]()}</Badge>}
      />
      <div className={styles.progress}>
        <span>{progressWords(commitment)}</span>
        {progress.comparator !== 'AT_MOST' && (
          <ProgressBar value={progress.actual} of={progress.quantity} tone={commitmentTone[progress.state]} />
        )}
      </div>
      {who(commitment) && <Muted>{who(commitment)}</Muted>}
      <Bilingual text={waivedReason} />
      {metric.startsWith('VISITS') && <Counted {...progress} />}
    </>
  )
}
