import {
  BookOpenText,
  Building2,
  FileText,
  FileUp,
  Handshake,
  LayoutDashboard,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Plane,
  Settings2,
  Sprout,
  Target,
  Users,
} from 'lucide-react'
import type { Session } from '@/api/types'
import { m } from '@/paraglide/messages'

export type Place = {
  to:
    | '/'
    | '/partnerships'
    | '/visits'
    | '/municipalities'
    | '/objectives'
    | '/practices'
    | '/outcomes'
    | '/reports'
    | '/sources'
    | '/people'
    | '/data-quality'
    | '/import'
    | '/administration'
  label: () => string
  Icon: LucideIcon
  /** Named only for whom it is open. */
  needs?: keyof Session['rights']
}

/** What everybody comes for; on a phone only these stand at the bottom, the others behind "More". */
export const mainPlaces: Place[] = [
  { to: '/', label: m.nav_overview, Icon: LayoutDashboard },
  { to: '/partnerships', label: m.nav_partnerships, Icon: Handshake },
  { to: '/visits', label: m.nav_visits, Icon: Plane },
  { to: '/municipalities', label: m.nav_municipalities, Icon: Building2 },
]

export const morePlaces: Place[] = [
  { to: '/objectives', label: m.nav_objectives, Icon: Target },
  { to: '/practices', label: m.nav_practices, Icon: Lightbulb },
  { to: '/outcomes', label: m.nav_outcomes, Icon: Sprout },
  { to: '/reports', label: m.reports, Icon: FileText },
  { to: '/sources', label: m.sources, Icon: BookOpenText },
  { to: '/people', label: m.nav_people, Icon: Users, needs: 'personal' },
  { to: '/data-quality', label: m.data_quality, Icon: ListChecks },
  { to: '/import', label: m.nav_import, Icon: FileUp, needs: 'write' },
  { to: '/administration', label: m.nav_administration, Icon: Settings2, needs: 'administer' },
]
