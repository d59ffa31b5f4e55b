import { Link } from '@tanstack/react-router'
import type { Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Tags } from '@/ui/tags'

export const PartnershipFocus = ({ areas = [] }: { areas: Partnership['focusAreas'] }) => (
  <Tags
    label={m.focus_areas()}
    tags={areas.map(({ id, code, name }) => ({
      key: id,
      content: (
        <Link to="/partnerships" search={{ focusArea: [code] }}>
          <Bilingual text={name} />
        </Link>
      ),
    }))}
  />
)
