import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Partnership } from '@/api/types'
import { partnershipStatusLabel, partyRoleLabel } from '@/lib/labels/partnership-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { FirstFew } from '@/ui/first-few'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { partnershipsOfQuery } from './queries'

const details = ({ parties, status }: Partnership, municipality: string) => {
  const role = parties.find(({ organization }) => organization.code === municipality)?.role
  return [role && partyRoleLabel[role](), partnershipStatusLabel[status]()].filter(Boolean).join(' · ')
}

export const PartnershipsOf = ({ municipality }: { municipality: string }) => (
  <Loaded query={useQuery(partnershipsOfQuery(municipality))}>
    {(partnerships) =>
      partnerships.length === 0 ? (
        <Empty>{m.partnerships_none()}</Empty>
      ) : (
        <FirstFew rows={partnerships} few={10}>
          {(shown) => (
            <RecordList rows={shown} rowKey={({ id }) => id}>
              {(partnership) => (
                <>
                  <Link to="/partnerships/$ref" params={{ ref: partnership.code }}>
                    <Bilingual text={partnership.title} />
                  </Link>
                  <Muted>{details(partnership, municipality)}</Muted>
                </>
              )}
            </RecordList>
          )}
        </FirstFew>
      )
    }
  </Loaded>
)
