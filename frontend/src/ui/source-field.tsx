import { Suspense, useEffect, useEffectEvent } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { isNew, sourceChoices } from '@/api/choices'
import { lazily } from '@/lib/lazily'
import type { NamedSource } from '@/lib/source-values'
import { m } from '@/paraglide/messages'
import { ComboField } from './combo-field'

const NewSourceFields = lazily(() => import('./new-source-fields'), 'NewSourceFields')

type Props<Values extends NamedSource> = {
  control: Control<Values>
  note: string
  /** The source is one of those that there are. */
  known?: boolean
  required?: boolean
}

/** The document that tells it; one that is not recorded yet is described right here. */
export const SourceField = <Values extends NamedSource>({
  note,
  known,
  required,
  ...form
}: Props<Values>) => {
  // Of the form around it only these fields are touched.
  const control = form.control as unknown as Control<NamedSource>
  const [source] = useWatch({ control, name: 'source' })
  const { field: title } = useController({ control, name: 'newSource.title' })
  const typed = isNew(source) ? source?.label : undefined
  const suggest = useEffectEvent((words: string) => title.onChange(words))
  useEffect(() => {
    if (typed) suggest(typed)
  }, [typed])
  return (
    <>
      <ComboField
        control={control}
        name="source"
        label={m.source()}
        note={note}
        find={sourceChoices}
        {...(!known && { offer: (words: string) => m.source_new({ title: words }) })}
        most={1}
        required={required ?? false}
      />
      <Suspense>{typed && <NewSourceFields control={control} />}</Suspense>
    </>
  )
}
