import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MergedField, Merger, Person, TextRef } from '@/api/types'
import { formatList } from '@/lib/format'
import { personFieldLabel } from '@/lib/labels/person-labels'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { Confirm } from '@/ui/confirm'
import { Points } from '@/ui/points'
import { RadioSet } from '@/ui/radio-set'
import { merge } from './changes'
import styles from './merging.module.css'
import { personWords } from './person-words'

type Props = { kept: Person; other: Person; merger: Merger; visits: TextRef[] }

const named = (codes: string[], visits: TextRef[]) =>
  formatList(
    codes.map((code) => plain(visits.find((visit) => visit.code === code)?.name, getLocale()) || code),
  )

/** What the server would do, in sentences. */
const effects = ({ participations, citations, sharedVisits }: Merger, visits: TextRef[]) => [
  ...(participations > 0 ? [m.merge_effect_visits({ count: participations })] : []),
  ...(citations > 0 ? [m.merge_effect_citations({ count: citations })] : []),
  ...(sharedVisits.length > 0 ? [m.merge_effect_shared({ names: named(sharedVisits, visits) })] : []),
  m.merge_effect_lists(),
  m.merge_effect_gone(),
]

/** Where both records say something, somebody decides; the rest follows by itself. */
export const MergeFields = ({ kept, other, merger, visits }: Props) => {
  const navigate = useNavigate()
  const written = useWritten()
  const [taken, setTaken] = useState<MergedField[]>([])
  const [asked, setAsked] = useState(false)
  const side = (person: Person, whose: string, field: MergedField) => (
    <>
      <span className={styles.whose}>{whose}</span>
      {personWords(person, field)}
    </>
  )
  return (
    <>
      {merger.conflicts.length > 0 && (
        <Card title={m.merge_conflicts()}>
          <div className={styles.fields}>
            {merger.conflicts.map((field) => (
              <RadioSet
                key={field}
                legend={personFieldLabel[field]()}
                choices={[
                  { value: 'kept', label: side(kept, m.merge_from_this(), field) },
                  { value: 'other', label: side(other, m.merge_from_other(), field) },
                ]}
                value={taken.includes(field) ? 'other' : 'kept'}
                onChange={(from) =>
                  setTaken(
                    from === 'other' ? [...taken, field] : taken.filter((candidate) => candidate !== field),
                  )
                }
              />
            ))}
          </div>
        </Card>
      )}
      <Card title={m.merge_effects()}>
        <div className={styles.fields}>
          <Points points={effects(merger, visits)} />
          <div className={styles.buttons}>
            <Action tone="main" onPress={() => setAsked(true)}>
              {m.merge_submit()}
            </Action>
            <ActionLink to="/people/$ref" params={{ ref: kept.id }}>
              {m.cancel()}
            </ActionLink>
          </div>
        </div>
      </Card>
      <Confirm
        title={m.merge_confirm({ kept: kept.name, other: other.name })}
        action={m.merge_submit()}
        isOpen={asked}
        onClose={() => setAsked(false)}
        onConfirm={async () => {
          await merge(kept, other, taken)
          await navigate({ to: '/people/$ref', params: { ref: kept.id } })
          await written(m.merge_done())
        }}
      >
        <p>{m.merge_confirm_note()}</p>
      </Confirm>
    </>
  )
}
