import { lazy, Suspense } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { FieldProps } from './use-field'
import { WaitingField } from './waiting-field'

const load = async () => ({ default: (await import('./date-parts')).DateParts })

// A lazy component forgets for which values its field is, so that is said again here.
const DateParts = lazy(load) as unknown as <Values extends FieldValues>(
  props: FieldProps<Values, string>,
) => React.ReactNode

/** A date as exactly as it is known. What takes it apart is fetched when the first such field is shown. */
export const DateField = <Values extends FieldValues>(props: FieldProps<Values, string>) => (
  <Suspense fallback={<WaitingField label={props.label} />}>
    <DateParts {...props} />
  </Suspense>
)
