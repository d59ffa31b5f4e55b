import type { Control } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { FieldGroup } from '@/ui/field-group'
import type { CitationValues } from './citation-values'
import { SourceFields } from './source-fields'

/** What has to be said of a source that is not known yet; fetched once one is. */
export const NewSourceFields = ({ control }: { control: Control<CitationValues> }) => (
  <FieldGroup title={m.source_new_group()}>
    <SourceFields control={control} at="newSource." />
  </FieldGroup>
)
