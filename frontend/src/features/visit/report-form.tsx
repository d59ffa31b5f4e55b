import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import type { Visit, VisitDraft } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { asWords, sentWordsOrNone, type Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
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
export const ReportForm = ({ visit }: { visit: Visit }) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const written = useWritten()
  const back = { to: '/visits/$ref', params: { ref: visit.code } } as const
  const editing = useEditing({
    record: visit,
    read: () => queryClient.fetchQuery({ ...visitQuery(visit.code), staleTime: 0 }),
    valuesOf: reportValues,
    sent: sentReport,
    change: changeVisit,
    onSaved: async () => {
      await written(m.report_saved())
      await navigate(back)
    },
  })
  return (
    <Form
      {...editing}
      draft={`report.${visit.id}`}
      submit={m.save()}
      actions={<ActionLink {...back}>{m.cancel()}</ActionLink>}
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
    </Form>
  )
}
