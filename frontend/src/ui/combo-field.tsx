import { lazy, Suspense } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { ComboProps } from './combo-box'
import { WaitingField } from './waiting-field'

const load = async () => ({ default: (await import('./combo-box')).ComboBoxField })

// A lazy component forgets for which values its field is, so that is said again here.
const ComboBoxField = lazy(load) as unknown as <Values extends FieldValues>(
  props: ComboProps<Values>,
) => React.ReactNode

/** One or more of too many to list. What finds them is fetched when the first such field is shown. */
export const ComboField = <Values extends FieldValues>(props: ComboProps<Values>) => (
  <Suspense fallback={<WaitingField label={props.label} />}>
    <ComboBoxField {...props} />
  </Suspense>
)
