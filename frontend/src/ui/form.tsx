import { type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react'
import { type Control, type DefaultValues, type FieldErrors, type FieldValues, get } from 'react-hook-form'
import { lazily } from '@/lib/lazily'
import { Action } from './action'
import { ErrorSummary, type Fault } from './error-summary'
import styles from './form.module.css'
import { FormContext, type Known } from './form-context'
import { RestoredDraft } from './restored-draft'
import { Skeleton } from './skeleton'
import { useSending } from './use-sending'

const StaleChoice = lazily(() => import('./stale-choice'), 'StaleChoice')

export type FormProps<Values extends FieldValues> = {
  defaults: DefaultValues<Values>
  submit: string
  /** `key` stays the same while the same words are sent again, so that a create happens once. */
  onSubmit: (values: Values, key: string) => Promise<unknown>
  /** What the record says now, after others changed it while this form was open. */
  refresh?: () => Promise<Values>
  /** Under this name what was typed outlives a reload; secrets never do. */
  draft?: string
  danger?: boolean
  actions?: ReactNode
  children: (control: Control<Values>) => ReactNode
}

/**
 * A form that is sent once, keeps what was typed, and says what stands in its way: at the field where one has that name,
 * and all together in a summary that takes the focus.
 */
export const Form = <Values extends FieldValues>(props: FormProps<Values>) => {
  const { submit, danger, actions, children } = props
  const known = useRef(new Map<string, Known>())
  const summary = useRef<HTMLDivElement>(null)
  const sending = useSending(props, known, summary)
  const { control, formState, trouble, stale, draft } = sending
  const register = useCallback((name: string, field: Known) => {
    known.current.set(name, field)
    return () => void known.current.delete(name)
  }, [])
  const faults = trouble && [
    ...faultsOf(formState.errors, known.current, sending.go),
    ...trouble.elsewhere.map((message) => ({ message })),
  ]
  return (
    <FormContext value={useMemo(() => ({ register }), [register])}>
      <form className={styles.form} noValidate onSubmit={sending.start}>
        <RestoredDraft restored={draft.restored} onDiscard={draft.discard} />
        {trouble && faults && <ErrorSummary ref={summary} title={trouble.title} faults={faults} />}
        {stale && (
          <Suspense>
            <StaleChoice fields={stale.fields} sides={stale.sides} onChoose={sending.choose} />
          </Suspense>
        )}
        <Suspense fallback={<Skeleton lines={6} height={320} />}>{children(control)}</Suspense>
        <div className={styles.actions}>
          <Action submit tone={danger ? 'danger' : 'main'} pending={formState.isSubmitting}>
            {submit}
          </Action>
          {actions}
        </div>
      </form>
    </FormContext>
  )
}

const faultsOf = (
  errors: FieldErrors,
  known: Map<string, { label: string }>,
  go: (name: string) => void,
): Fault[] =>
  [...known].flatMap(([name, { label }]) => {
    const message: unknown = get(errors, `${name}.message`)
    return typeof message === 'string' ? [{ message, label, go: () => go(name) }] : []
  })
