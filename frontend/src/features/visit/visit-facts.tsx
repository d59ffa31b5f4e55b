import { Link } from '@tanstack/react-router'
import type { Ref, Visit } from '@/api/types'
import { visitTone } from '@/lib/labels/tones'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { type Fact, FactList } from '@/ui/fact-list'
import { DirectionMark } from './direction-mark'
import { visitDates } from './visit-dates'

const names = (refs: Ref[]) => refs.map(({ name }) => name).join(', ') || m.not_known()

const optional = (label: string, value: Fact['value'] | undefined | null): Fact[] =>
  value === undefined || value === null || value === '' ? [] : [{ label, value }]

export const VisitFacts = ({ visit }: { visit: Visit }) => (
  <FactList
    facts={[
      {
        label: m.dates(),
        value: visitDates(visit) || m.date_not_known(),
        note: visit.datesAsStated && m.as_stated({ words: visit.datesAsStated }),
      },
      ...optional(
        m.length(),
        visit.declaredDays == null ? null : m.days_declared({ count: visit.declaredDays }),
      ),
      {
        label: m.status(),
        value: <Badge tone={visitTone[visit.status]}>{visitStatusLabel[visit.status]()}</Badge>,
      },
      { label: m.kind(), value: visitKindLabel[visit.kind]() },
      {
        label: m.direction(),
        value: (
          <>
            <DirectionMark direction={visit.direction} /> {directionLabel[visit.direction]()}
          </>
        ),
      },
      { label: m.hosts(), value: names(visit.hosts) },
      { label: m.senders(), value: names(visit.senders) },
      ...optional(
        m.place(),
        visit.place && (
          <Link to="/municipalities/$ref" params={{ ref: visit.place.code }}>
            {visit.place.name}
          </Link>
        ),
      ),
      {
        label: m.partnership(),
        value: visit.partnerships.map(({ id, code, name }) => (
          <div key={id}>
            <Link to="/partnerships/$ref" params={{ ref: code }}>
              <Bilingual text={name} />
            </Link>
          </div>
        )),
      },
    ]}
  />
)
