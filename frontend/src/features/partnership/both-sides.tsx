import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Partnership, Ref } from '@/api/types'
import { m } from '@/paraglide/messages'
import { type Side, SideMark } from '@/ui/side-mark'
import styles from './both-sides.module.css'
import { PartnershipFocus } from './partnership-focus'
import { municipalityCodesQuery } from './queries'
import { partiesOf } from './sides'

const heading: Record<Side, () => string> = { resource: m.party_role_resource, peer: m.party_role_peer }

const OneSide = ({ side, parties }: { side: Side; parties: Ref[] }) => {
  const { data: municipalities } = useQuery(municipalityCodesQuery)
  return (
    <div className={styles.side} data-side={side}>
      <h2 className={styles.title}>
        <SideMark side={side} silent /> {heading[side]()}
      </h2>
      <ul>
        {parties.map(({ id, code, name }) => (
          <li key={id}>
            {municipalities?.has(code) ? (
              <Link to="/municipalities/$ref" params={{ ref: code }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The two sides with the arc between them; below, who else takes part. */
export const BothSides = ({ partnership }: { partnership: Partnership }) => {
  const others = partnership.parties.filter(({ role }) => role === 'FACILITATOR' || role === 'OBSERVER')
  return (
    <div className={styles.card}>
      <div className={styles.sides}>
        <OneSide side="resource" parties={partiesOf(partnership, 'RESOURCE')} />
        <svg className={styles.arc} viewBox="0 0 120 48" aria-hidden="true">
          <defs>
            <linearGradient id="both-sides">
              <stop offset="0" stopColor="var(--resource)" />
              <stop offset="1" stopColor="var(--peer)" />
            </linearGradient>
          </defs>
          <path d="M10 38 C 40 4, 80 4, 110 38" fill="none" stroke="url(#both-sides)" strokeWidth="2.5" />
          <circle cx="10" cy="38" r="6" fill="var(--resource)" />
          <rect x="104" y="32" width="12" height="12" rx="2" fill="var(--peer)" />
        </svg>
        <OneSide side="peer" parties={partiesOf(partnership, 'PEER')} />
      </div>
      {(partnership.focusAreas?.length ?? 0) > 0 && (
        <div className={styles.focus}>
          <PartnershipFocus areas={partnership.focusAreas} />
        </div>
      )}
      {others.length > 0 && (
        <p className={styles.others}>
          {m.facilitated_by({ names: others.map(({ organization }) => organization.name).join(', ') })}
        </p>
      )}
    </div>
  )
}
