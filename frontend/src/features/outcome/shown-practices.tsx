import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { adoptionStatusLabel } from '@/lib/labels/practice-labels'
import { adoptionTone } from '@/lib/labels/tones'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { shownByQuery } from './queries'

/** Of which practices, in which municipality, the outcome shows that they took root. */
export const ShownPractices = ({ outcome }: { outcome: string }) => (
  <Loaded query={useQuery(shownByQuery(outcome))}>
    {(adoptions) =>
      adoptions.length === 0 ? (
        <Empty>{m.outcome_shows_none()}</Empty>
      ) : (
        <RecordList rows={adoptions} rowKey={({ id }) => id}>
          {({ practice, municipality, status }) => (
            <>
              <Line
                title={
                  <Link to="/practices/$ref" params={{ ref: practice.code }}>
                    <Bilingual text={practice.name} />
                  </Link>
                }
                aside={<Badge tone={adoptionTone[status]}>{adoptionStatusLabel[status]()}</Badge>}
              />
              <Muted>{municipality.name}</Muted>
            </>
          )}
        </RecordList>
      )
    }
  </Loaded>
)
