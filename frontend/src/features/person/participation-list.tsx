import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Eye } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Participant, Person } from '@/api/types'
import { participantRoleLabel, participantSideLabel, publicationLabel } from '@/lib/labels/visit-labels'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { maybePublished } from './consent-values'
import { participationsQuery } from './queries'

const PublicationDialog = lazily(() => import('./publication-dialog'), 'PublicationDialog')

/** What everybody may read of a part: the name only together with the person's consent. */
const published = ({ publication }: Participant, person: Person) =>
  publication === 'NAME' && !maybePublished(person)
    ? m.publication_waits()
    : m.publication_is({ level: publicationLabel[publication]() })

/** Visits in which somebody took part, and how much of that is told to everybody. */
export const ParticipationList = ({ person, editable }: { person: Person; editable: boolean }) => {
  const [changing, setChanging] = useState<Participant>()
  return (
    <>
      <Loaded query={useQuery(participationsQuery(person.id))} lines={4}>
        {(participations) =>
          participations.length === 0 ? (
            <Empty>{m.participations_none()}</Empty>
          ) : (
            <RecordList rows={participations} rowKey={({ id }) => id}>
              {(participation) => (
                <>
                  <Line
                    title={
                      <Link to="/visits/$ref" params={{ ref: participation.visit.code }}>
                        <Bilingual text={participation.visit.name} />
                      </Link>
                    }
                    aside={
                      editable && (
                        <Action
                          label={m.publication_change({
                            name: plain(participation.visit.name, getLocale()),
                          })}
                          onPress={() => setChanging(participation)}
                        >
                          <Eye aria-hidden="true" size={15} />
                          {m.visibility()}
                        </Action>
                      )
                    }
                  />
                  <Muted>
                    {participantRoleLabel[participation.role]()} ·{' '}
                    {participantSideLabel[participation.side]()}
                  </Muted>
                  <Muted>{published(participation, person)}</Muted>
                </>
              )}
            </RecordList>
          )
        }
      </Loaded>
      <Suspense>
        {changing && <PublicationDialog participation={changing} onClose={() => setChanging(undefined)} />}
      </Suspense>
    </>
  )
}
