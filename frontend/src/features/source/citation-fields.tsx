import { type Control, useWatch } from 'react-hook-form'
import { formatNumber } from '@/lib/format'
import { citedFields } from '@/lib/labels/cited-fields'
import { fieldName } from '@/lib/labels/field-labels'
import { m } from '@/paraglide/messages'
import { AreaField } from '@/ui/area-field'
import { SelectField } from '@/ui/select-field'
import { SourceField } from '@/ui/source-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { CitationValues } from './citation-values'

type Props = {
  control: Control<CitationValues>
  kind: string
  /** The source is one of those that there are. */
  known?: boolean
}

/** Which document says it, where in it, in which words, and of what. */
export const CitationFields = ({ control, kind, known }: Props) => {
  const now = useWatch({ control, name: 'field' })
  const fields = citedFields(kind)
  const offered = now && !fields.includes(now) ? [now, ...fields] : fields
  return (
    <>
      <SourceField control={control} note={m.source_choose_note()} known={known ?? false} required />
      {offered.length > 0 && (
        <SelectField
          control={control}
          name="field"
          label={m.cite_field()}
          note={m.cite_field_note()}
          choices={offered.map((field) => ({ value: field, label: fieldName(field) }))}
          none={m.cite_whole()}
        />
      )}
      <TextField
        control={control}
        name="claimedValue"
        label={m.claimed_value()}
        note={m.claimed_value_note({ figure: formatNumber(44) })}
      />
      <TextField control={control} name="locator" label={m.locator()} note={m.locator_note()} />
      <AreaField control={control} name="quote" label={m.quote()} note={m.quote_note()} />
      <WordsField control={control} name="note" label={m.cite_remark()} long />
    </>
  )
}
