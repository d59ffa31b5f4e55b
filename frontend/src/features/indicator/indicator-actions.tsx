import { useRights } from '@/api/session'
import type { Indicator } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { RecordActions } from '@/ui/record-actions'

const IndicatorDialogs = lazily(() => import('./indicator-dialogs'), 'IndicatorDialogs')

export const IndicatorActions = ({ indicator }: { indicator: Indicator }) =>
  useRights().coordinate && (
    <RecordActions>
      {(asked, onClose) => <IndicatorDialogs indicator={indicator} asked={asked} onClose={onClose} />}
    </RecordActions>
  )
