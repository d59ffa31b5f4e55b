import type { Control } from 'react-hook-form'
import type { NamedSource } from '@/lib/source-values'
import { m } from '@/paraglide/messages'
import { FieldGroup } from './field-group'
import { SourceFields } from './source-fields'

/** What has to be said of a source that is not known yet; fetched once one is. */
export const NewSourceFields = ({ control }: { control: Control<NamedSource> }) => (
  <FieldGroup title={m.source_new_group()}>
    <SourceFields control={control} at="newSource." />
  </FieldGroup>
)
