import type { Partnership } from '@/api/types'
import { formatTerm } from '@/lib/format'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { partnershipTone } from '@/lib/labels/tones'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { FactList } from '@/ui/fact-list'

const since = ({ start, end }: Partnership) =>
  start && !end ? m.date_since({ date: formatTerm(start, end) }) : formatTerm(start, end)

export const PartnershipFacts = ({ partnership }: { partnership: Partnership }) => {
  const { status, form, program } = partnership
  return (
    <FactList
      facts={[
        {
          label: m.status(),
          value: <Badge tone={partnershipTone[status]}>{partnershipStatusLabel[status]()}</Badge>,
        },
        { label: m.form(), value: partnershipFormLabel[form]() },
        { label: m.term(), value: since(partnership) || m.date_not_known() },
        ...(program ? [{ label: m.program(), value: <Bilingual text={program.name} /> }] : []),
      ]}
    />
  )
}
