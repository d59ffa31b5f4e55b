import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { WarningList } from '@/ui/warning-list'

/** Why nothing is counted or reported yet. */
export const NotReady = () => (
  <WarningList warnings={[{ code: 'NOT_READY', message: { [getLocale()]: m.indicator_not_ready() } }]} />
)
