import { Link } from '@tanstack/react-router'
import type { Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'
import { type Side, SideMark } from '@/ui/side-mark'
import styles from './both-sides.module.css'
import { PartnershipFocus } from './partnership-focus'
import { namesOf, type Party, partiesOf } from './sides'

const heading: Record<Side, () => string> = { resource: m.party_role_resource, peer: m.party_role_peer }

/** A party can be any organization, and only a local government has a page; of any other, its visits are shown. */
const PartyLink = ({ party: { organization, kind } }: { party: Party }) =>
  kind === 'MUNICIPALITY' || kind === 'COUNTY' ? (
    <Link to="/municipalities/$ref" params={{ ref: organization.code }}>
      {organization.name}
    </Link>
  ) : (
    <Link to="/visits" search={{ organization: [organization.code] }}>
      {organization.name}
    </Link>
  )

const OneSide = ({ side, parties }: { side: Side; parties: Party[] }) => (
  <div className={styles.side} data-side={side}>
    <h2 className={styles.title}>
      <SideMark side={side} silent /> {heading[side]()}
    </h2>
    <ul>
      {parties.map((party) => (
        <li key={party.organization.id}>
          <PartyLink party={party} />
        </li>
      ))}
    </ul>
  </div>
)

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
        <p className={styles.others}>{m.facilitated_by({ names: namesOf(others).join(', ') })}</p>
      )}
    </div>
  )
}
