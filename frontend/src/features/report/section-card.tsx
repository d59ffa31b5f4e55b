import { Pencil } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { DocumentSection, WrittenReport } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Prose } from '@/ui/prose'
import { BlockView } from './block-view'
import { isNarrative } from './narratives'

const NarrativeDialog = lazily(() => import('./narrative-dialog'), 'NarrativeDialog')

type Props = {
  section: DocumentSection
  /** What somebody writes into, where the reader may. */
  writing: WrittenReport | undefined
}

/** A section of a report: what somebody wrote, then what was generated. */
export const SectionCard = ({ section: { key, heading, narrative, blocks }, writing }: Props) => {
  const [open, setOpen] = useState(false)
  const title = plain(heading, getLocale())
  return (
    <Card
      id={key}
      title={title}
      aside={
        writing &&
        isNarrative(key) && (
          <span data-screen-only>
            <Action quiet onPress={() => setOpen(true)} label={m.report_write_into({ section: title })}>
              <Pencil aria-hidden="true" size={16} />
              {narrative ? m.edit() : m.report_add_words()}
            </Action>
          </span>
        )
      }
    >
      <Prose text={narrative} />
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document stay where they are
        <BlockView key={place} block={block} />
      ))}
      <Suspense>
        {open && writing && isNarrative(key) && (
          <NarrativeDialog section={key} title={title} report={writing} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </Card>
  )
}
