import type { ImportReport } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { heldFor, hold } from './held-file'
import { check } from './send'

type Props = { report: ImportReport; onChecked: (id: string) => void }

/** A workbook's other sheets; the server says what they are called when a name is not among them. */
export const SheetForm = ({ report, onChecked }: Props) => {
  const held = heldFor(report.id)
  if (!held || !/\.xlsx$/i.test(held.file.name) || report.notices.length === 0) return null
  return (
    <Card title={m.import_sheet_other()}>
      <Form
        defaults={{ sheet: held.sheet ?? '' }}
        submit={m.import_sheet_check()}
        onSubmit={async ({ sheet }) => {
          const next = { file: held.file, sheet }
          const id = await check(report.kind, next)
          hold(id, next)
          onChecked(id)
        }}
      >
        {(control) => (
          <TextField
            control={control}
            name="sheet"
            label={m.import_sheet()}
            note={m.import_sheet_note()}
            required
          />
        )}
      </Form>
    </Card>
  )
}
