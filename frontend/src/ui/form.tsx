import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type Control,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  get,
  type Path,
  useForm,
} from 'react-hook-form'
import { newKey } from '@/api/create'
import { ApiProblem, isPassing } from '@/api/problem'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { ErrorSummary, type Fault } from './error-summary'
import { failureReason } from './failure-reason'
import styles from './form.module.css'
import { FormContext } from './form-context'
import { sortFaults } from './form-faults'
import { useDraft } from './use-draft'

type Props<Values extends FieldValues> = {
  defaults: DefaultValues<Values>
  submit: string
  /** `key` stays the same while the same words are sent again, so that a create happens once. */
  onSubmit: (values: Values, key: string) => Promise<unknown>
  /** Under this name what was typed outlives a reload; secrets never do. */
  draft?: string
  danger?: boolean
  actions?: ReactNode
  children: (control: Control<Values>) => ReactNode
}

type Trouble = { title: string; elsewhere: string[] }

/**
 * A form that is sent once, keeps what was typed, and says what stands in its way: at the field where one has that name,
 * and all together in a summary that takes the focus.
 */
export const Form = <Values extends FieldValues>({
  defaults,
  submit,
  onSubmit,
  draft,
  danger,
  actions,
  children,
}: Props<Values>) => {
  const form = useForm<Values>({ defaultValues: defaults, mode: 'onTouched', shouldFocusError: false })
  const { control, handleSubmit, setError, setFocus, clearErrors, formState } = form
  const [trouble, setTrouble] = useState<Trouble>()
  const known = useRef(new Map<string, { label: string; secret: boolean }>())
  const summary = useRef<HTMLDivElement>(null)
  const sending = useRef(false)
  const attempt = useRef({ said: '', key: '' })
  const forget = useDraft(form, draft, known)

  useEffect(() => {
    if (trouble) summary.current?.focus()
  }, [trouble])

  const register = useCallback((name: string, label: string, secret: boolean) => {
    known.current.set(name, { label, secret })
    return () => void known.current.delete(name)
  }, [])

  const complain = (title: string, elsewhere: string[] = []) => {
    setTrouble({ title, elsewhere })
  }

  const refuse = (error: unknown) => {
    const { atField, elsewhere } = sortFaults(error instanceof ApiProblem ? error.violations : [], [
      ...known.current.keys(),
    ])
    for (const { name, message } of atField) setError(name as Path<Values>, { type: 'server', message })
    complain(atField.length + elsewhere.length > 0 ? m.form_faults() : failureReason(error), elsewhere)
  }

  const send = async (values: Values) => {
    const said = JSON.stringify(values)
    if (attempt.current.said !== said) attempt.current = { said, key: newKey() }
    try {
      await onSubmit(values, attempt.current.key)
      forget()
    } catch (error) {
      if (!isPassing(error)) attempt.current.said = ''
      refuse(error)
    }
  }

  const start = handleSubmit(send, () => complain(m.form_faults()))
  const faults = trouble && [
    ...faultsOf(formState.errors, known.current, (name) => setFocus(name as Path<Values>)),
    ...trouble.elsewhere.map((message) => ({ message })),
  ]

  return (
    <FormContext value={useMemo(() => ({ register }), [register])}>
      <form
        className={styles.form}
        noValidate
        onSubmit={async (event) => {
          event.preventDefault()
          if (sending.current) return
          sending.current = true
          setTrouble(undefined)
          clearErrors()
          await start(event).finally(() => {
            sending.current = false
          })
        }}
      >
        {trouble && faults && <ErrorSummary ref={summary} title={trouble.title} faults={faults} />}
        {children(control)}
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
