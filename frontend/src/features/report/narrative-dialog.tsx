import type { WrittenReport } from '@/api/types'
import { asWords, sentWordsOrNone, type Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { WordsField } from '@/ui/words-field'
import { changeReport } from './changes'
import type { Narrative } from './narratives'
import { writtenQuery } from './queries'

type Props = { section: Narrative; title: string; report: WrittenReport; onClose: () => void }

/** What somebody says in a section beside what is generated there. */
export const NarrativeDialog = ({ section, title, report, onClose }: Props) => (
  <EditDialog
    title={title}
    draft={`report.${report.id}.${section}`}
    record={report}
    query={writtenQuery(report.id)}
    valuesOf={(now): { words: Words } => ({ words: asWords(now[section]) })}
    sent={({ words }) => ({ [section]: sentWordsOrNone(words) })}
    change={changeReport}
    onClose={onClose}
  >
    {(control) => (
      <WordsField control={control} name="words" label={title} note={m.report_words_note()} long />
    )}
  </EditDialog>
)
