import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { asTextChoice } from '@/api/choices'
import { useRights } from '@/api/session'
import type { Adoption, Practice } from '@/api/types'
import { formatDate } from '@/lib/format'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Bilingual } from '@/ui/bilingual'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { NameList } from '@/ui/name-list'
import { RecordList } from '@/ui/record-list'
import { RecordTools } from '@/ui/record-tools'
import { WarningList } from '@/ui/warning-list'
import { WhereFrom } from '@/ui/where-from'
import type { AdoptionTask } from './adoption-dialogs'
import { AdoptionLevel } from './adoption-level'
import { adoptionName } from './adoption-name'
import { adoptionsQuery } from './queries'

const AdoptionDialogs = lazily(() => import('./adoption-dialogs'), 'AdoptionDialogs')

const Links = ({ adoption: { outcomes, evidence } }: { adoption: Adoption }) => (
  <>
    <NameList items={outcomes}>
      {({ code, name }) => (
        <Link to="/outcomes/$ref" params={{ ref: code }}>
          <Bilingual text={name} />
        </Link>
      )}
    </NameList>
    <NameList items={evidence}>
      {({ code, name }) => (
        <Link to="/sources/$ref" params={{ ref: code }}>
          {name}
        </Link>
      )}
    </NameList>
  </>
)

const AdoptionRecord = ({ adoption }: { adoption: Adoption }) => (
  <>
    <Line
      title={
        <Link to="/municipalities/$ref" params={{ ref: adoption.municipality.code }}>
          {adoption.municipality.name}
        </Link>
      }
      aside={<AdoptionLevel status={adoption.status} />}
    />
    <Muted>{formatDate(adoption.date) || m.date_not_known()}</Muted>
    {adoption.note && (
      <p>
        <Bilingual text={adoption.note} />
      </p>
    )}
    <WarningList warnings={adoption.warnings} />
    <Links adoption={adoption} />
    <WhereFrom kind="practice-adoptions" id={adoption.id} name={adoptionName(adoption)} />
  </>
)

/** How far a practice has come in each municipality, and what shows it. */
export const AdoptionCard = ({ practice }: { practice: Practice }) => {
  const mayChange = useRights().coordinate
  const [asked, setAsked] = useState<AdoptionTask>()
  return (
    <Card
      title={m.adoptions()}
      aside={
        mayChange && (
          <Action
            onPress={() =>
              setAsked({ task: 'add', at: { practice: [asTextChoice(practice)], municipality: [] } })
            }
          >
            <Plus aria-hidden="true" size={16} />
            {m.adoption_record()}
          </Action>
        )
      }
    >
      <Loaded query={useQuery(adoptionsQuery([practice.code]))}>
        {(adoptions) =>
          adoptions.length === 0 ? (
            <Empty>{m.adoptions_none()}</Empty>
          ) : (
            <RecordList rows={adoptions} rowKey={({ id }) => id}>
              {(adoption) => (
                <>
                  <AdoptionRecord adoption={adoption} />
                  {mayChange && (
                    <RecordTools
                      name={adoptionName(adoption)}
                      onEdit={() => setAsked({ task: 'edit', adoption })}
                      onRemove={() => setAsked({ task: 'remove', adoption })}
                    />
                  )}
                </>
              )}
            </RecordList>
          )
        }
      </Loaded>
      <Suspense>{asked && <AdoptionDialogs asked={asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </Card>
  )
}
