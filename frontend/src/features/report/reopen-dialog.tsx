import type { WrittenReport } from '@/api/types'
import { noWords, sentWords } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { WordsField } from '@/ui/words-field'
import { reopenReport } from './changes'

/** What was handed out stays; why it does not hold any more is told with it. */
export const ReopenDialog = ({ report, onClose }: { report: WrittenReport; onClose: () => void }) => (
  <FormDialog
    title={m.report_reopen()}
    draft={`report.${report.id}.reopen`}
    defaults={{ reason: noWords }}
    submit={m.report_reopen()}
    done={m.report_is_live()}
    onClose={onClose}
    onSubmit={({ reason }) => reopenReport(report, sentWords(reason))}
  >
    {(control) => (
      <WordsField control={control} name="reason" label={m.reason()} note={m.report_reopen_note()} required />
    )}
  </FormDialog>
)
