import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { practiceQuery } from '@/api/records'
import type { Outcome, TextRef } from '@/api/types'
import { basisLabel, strengthLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { NameList } from '@/ui/name-list'
import { type Chain, chainsOf } from './chain'
import styles from './chain-card.module.css'
import { agendaOfQuery, practicesOfQuery, shownByQuery } from './queries'

type StepProps = { label: string; children: ReactNode }

const Step = ({ label, children }: StepProps) => (
  <li className={styles.step}>
    <span className={styles.label}>{label}</span>
    {children}
  </li>
)

const Names = ({ refs, link }: { refs: TextRef[]; link: (ref: TextRef) => ReactNode }) =>
  refs.length === 0 ? <Muted>{m.chain_step_unknown()}</Muted> : <NameList items={refs}>{link}</NameList>

const judged = ({ strength, basis }: Chain['contribution']) =>
  [strength ? strengthLabel[strength]() : m.strength_not_stated(), basis && basisLabel[basis]()]
    .filter(Boolean)
    .join(', ')

const Contributor = ({ contribution }: Pick<Chain, 'contribution'>) => {
  const { visit, agreement, effort } = contribution
  return (
    <Step label={visit ? m.chain_step_visit() : agreement ? m.chain_step_agreement() : m.chain_step_effort()}>
      {visit && (
        <Link to="/visits/$ref" params={{ ref: visit.code }}>
          <Bilingual text={visit.name} />
        </Link>
      )}
      {agreement && (
        <Link to="/go/$kind/$ref" params={{ kind: 'agreements', ref: agreement.code }}>
          <Bilingual text={agreement.name} />
        </Link>
      )}
      <Bilingual text={effort} />
      <Muted>{judged(contribution)}</Muted>
    </Step>
  )
}

const OfVisit = ({
  agenda,
  practices,
  focusAreas,
  visit,
}: Omit<Chain, 'contribution'> & { visit: string }) => (
  <>
    <Step label={m.chain_step_agenda()}>
      <Names
        refs={agenda}
        link={({ name }) => (
          <Link to="/visits/$ref" params={{ ref: visit }}>
            <Bilingual text={name} />
          </Link>
        )}
      />
    </Step>
    <Step label={m.chain_step_practice()}>
      <Names
        refs={practices}
        link={({ code, name }) => (
          <Link to="/practices/$ref" params={{ ref: code }}>
            <Bilingual text={name} />
          </Link>
        )}
      />
    </Step>
    <Step label={m.chain_step_focus()}>
      <Names
        refs={focusAreas}
        link={({ code, name }) => (
          <Link to="/partnerships" search={{ focusArea: [code] }}>
            <Bilingual text={name} />
          </Link>
        )}
      />
    </Step>
  </>
)

const nameOf = ({ visit, agreement, effort }: Chain['contribution']) =>
  plain(visit?.name ?? agreement?.name ?? effort, getLocale())

/** From the outcome back to each contribution, to what was seen there and to the subject; read like a list, left to right. */
export const ChainCard = ({ outcome }: { outcome: Outcome }) => {
  const visits = outcome.contributions.flatMap(({ visit }) => (visit ? [visit.id] : []))
  const { data: agenda = [] } = useQuery(agendaOfQuery(visits))
  const { data: seen = [] } = useQuery(practicesOfQuery(visits))
  const { data: adoptions = [] } = useQuery(shownByQuery(outcome.id))
  const shown = adoptions.map(({ practice }) => practice.id)
  const others = useQueries({
    queries: shown.filter((id) => !seen.some((practice) => practice.id === id)).map(practiceQuery),
  })
  const practices = [...seen, ...others.flatMap(({ data }) => data ?? [])]
  const chains = chainsOf(outcome, agenda, practices, shown)
  return (
    <Card title={m.chain()}>
      {chains.length === 0 ? (
        <Empty>{m.chain_none()}</Empty>
      ) : (
        <>
          <Muted>{m.chain_note()}</Muted>
          {chains.map(({ contribution, ...chain }) => (
            <ol
              key={nameOf(contribution)}
              className={styles.chain}
              aria-label={m.chain_of({ name: nameOf(contribution) })}
            >
              <Step label={m.outcome()}>
                <strong>
                  <Bilingual text={outcome.title} />
                </strong>
              </Step>
              <Contributor contribution={contribution} />
              {contribution.visit && <OfVisit {...chain} visit={contribution.visit.code} />}
            </ol>
          ))}
        </>
      )}
    </Card>
  )
}
