import type { DataQuality, Flaw } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { flawLabel } from '@/lib/labels/quality-labels'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { RecordList } from '@/ui/record-list'
import { RecordToMend } from '@/ui/record-to-mend'
import type { QualitySearch } from './queries'

type Props = {
  tally: DataQuality['reasons'][number]
  flaws: Flaw[]
  search: QualitySearch
  /** Whether records of a kind have a page that shows them. */
  leads: (kind: string) => boolean
}

const title = ({ reason, records, more }: Props['tally']) =>
  (more ? m.flaw_title_more : m.flaw_title)({ reason: flawLabel[reason](), n: formatNumber(records) })

/** All that has one flaw, or the first of it. */
export const FlawCard = ({ tally, flaws, search, leads }: Props) => (
  <Card
    title={title(tally)}
    aside={
      flaws.length < tally.records &&
      !search.reason && (
        <ActionLink to="/data-quality" search={{ ...search, reason: [tally.reason] }} data-screen-only>
          {m.see_all({ count: tally.records })}
        </ActionLink>
      )
    }
  >
    <RecordList rows={flaws} rowKey={({ kind, record, field }) => kind + record.id + field}>
      {(flaw) => <RecordToMend {...flaw} leads={leads(flaw.kind)} />}
    </RecordList>
  </Card>
)
