import { visitQuery } from '@/api/records'
import type { Visit, VisitDraft } from '@/api/types'
import { asWords, sentWordsOrNone, type Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { EditForm } from '@/ui/edit-form'
import { WordsField } from '@/ui/words-field'
import { changeVisit } from './changes'

type ReportValues = { summary: Words; reflections: Words; notes: Words }

const reportValues = ({ summary, reflections, notes }: Visit): ReportValues => ({
  summary: asWords(summary),
  reflections: asWords(reflections),
  notes: asWords(notes),
})

const sentReport = (values: ReportValues): Pick<VisitDraft, 'summary' | 'reflections' | 'notes'> => ({
  summary: sentWordsOrNone(values.summary),
  reflections: sentWordsOrNone(values.reflections),
  notes: sentWordsOrNone(values.notes),
})

/** What happened, and what those who took part learned. */
export const ReportForm = ({ visit }: { visit: Visit }) => (
  <EditForm
    draft={`report.${visit.id}`}
    record={visit}
    query={visitQuery(visit.code)}
    valuesOf={reportValues}
    sent={sentReport}
    change={changeVisit}
    back={{ to: '/visits/$ref', params: { ref: visit.code } }}
    done={m.report_saved()}
  >
    {(control) => (
      <>
        <WordsField control={control} name="summary" label={m.summary()} note={m.summary_note()} long />
        <WordsField
          control={control}
          name="reflections"
          label={m.reflections()}
          note={m.reflections_note()}
          long
        />
        <WordsField control={control} name="notes" label={m.notes()} long />
      </>
    )}
  </EditForm>
)
