import type { DataQuality } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Stack } from '@/ui/columns'
import { Empty } from '@/ui/empty'
import { FlawCard } from './flaw-card'
import type { QualitySearch } from './queries'

type Props = {
  quality: DataQuality
  search: QualitySearch
  /** Whether records of a kind have a page that shows them. */
  leads: (kind: string) => boolean
}

export const FlawList = ({ quality, search, leads }: Props) => {
  const found = quality.reasons.filter(({ records }) => records > 0)
  if (found.length === 0) {
    return (
      <Card title={m.flaws_none_title()}>
        <Empty>{m.flaws_none()}</Empty>
      </Card>
    )
  }
  return (
    <Stack>
      {found.map((tally) => (
        <FlawCard
          key={tally.reason}
          tally={tally}
          flaws={quality.flaws.filter(({ reason }) => reason === tally.reason)}
          search={search}
          leads={leads}
        />
      ))}
    </Stack>
  )
}
