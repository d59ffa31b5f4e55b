import { Link } from '@tanstack/react-router'
import type { Participant } from '@/api/types'
import { attendanceLabel, participantRoleLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { Muted } from '@/ui/muted'
import { unnamed } from './participant-name'

const people = ({ headcount, female, male, other, unknown }: Participant) =>
  [
    headcount > 1 && m.recorded_people({ count: headcount }),
    female && m.count_women({ count: female }),
    male && m.count_men({ count: male }),
    other && m.count_other({ count: other }),
    unknown && unknown !== headcount && m.count_sex_unknown({ count: unknown }),
  ].filter(Boolean)

const details = (participant: Participant) =>
  [
    participantRoleLabel[participant.role](),
    participant.person && plain(participant.positionTitle, getLocale()),
    participant.organization?.name,
    ...people(participant),
    participant.attendance !== 'ATTENDED' && attendanceLabel[participant.attendance](),
  ]
    .filter(Boolean)
    .join(' · ')

export const ParticipantRecord = ({ participant }: { participant: Participant }) => {
  const { person, label, positionTitle } = participant
  const words = label ?? positionTitle
  return (
    <>
      <span>
        {person ? (
          <Link to="/people/$ref" params={{ ref: person.id }}>
            {person.name}
          </Link>
        ) : words ? (
          <Bilingual text={words} />
        ) : (
          unnamed(participant)
        )}
      </span>
      <Muted>{details(participant)}</Muted>
    </>
  )
}
