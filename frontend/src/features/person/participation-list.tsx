import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { participantRoleLabel, participantSideLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { participationsQuery } from './queries'

/** Visits in which somebody took part. */
export const ParticipationList = ({ person }: { person: string }) => (
  <Loaded query={useQuery(participationsQuery(person))} lines={4}>
    {(participations) =>
      participations.length === 0 ? (
        <Empty>{m.participations_none()}</Empty>
      ) : (
        <RecordList rows={participations} rowKey={({ id }) => id}>
          {({ visit, role, side }) => (
            <>
              <Link to="/visits/$ref" params={{ ref: visit.code }}>
                <Bilingual text={visit.name} />
              </Link>
              <Muted>
                {participantRoleLabel[role]()} · {participantSideLabel[side]()}
              </Muted>
            </>
          )}
        </RecordList>
      )
    }
  </Loaded>
)
