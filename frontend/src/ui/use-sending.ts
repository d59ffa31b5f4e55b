import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type FieldValues, type Path, useForm } from 'react-hook-form'
import { newKey } from '@/api/create'
import { ApiProblem, isPassing, isStale } from '@/api/problem'
import { changes, clashes } from '@/lib/changes'
import { forgetDraft, keepDraft, keptDraft } from '@/lib/drafts'
import { m } from '@/paraglide/messages'
import { failureReason } from './failure-reason'
import type { FormProps } from './form'
import type { Known } from './form-context'
import { sortFaults } from './form-faults'
import type { Side, StaleField } from './stale-choice'
import { useDraft } from './use-draft'

type Trouble = { title: string; elsewhere: string[] }

/** Fields saved otherwise by others, and whose version of each stands in the form. */
type Stale<Values> = { fields: StaleField[]; versions: Record<Side, Values>; sides: Record<string, Side> }

type Attempt = { said: string; key: string }

const attemptOf = (draft: string) => `${draft}.sent`

/** The key under which the same words were sent before a reload: whether they arrived is not known. */
const keptAttempt = (draft: string | undefined, said: string): Attempt | undefined => {
  const { said: before, key } = draft ? keptDraft(attemptOf(draft)) : {}
  return before === said && typeof key === 'string' && key ? { said, key } : undefined
}

/** How a form's words reach the server: once, and over nobody else's without being asked. */
export const useSending = <Values extends FieldValues>(
  { defaults, draft: name, onSubmit, refresh }: FormProps<Values>,
  known: RefObject<Map<string, Known>>,
  summary: RefObject<HTMLDivElement | null>,
) => {
  const form = useForm<Values>({ defaultValues: defaults, mode: 'onTouched', shouldFocusError: false })
  const { control, handleSubmit, setError, setFocus, setValue, clearErrors, formState } = form
  const [trouble, setTrouble] = useState<Trouble>()
  const [stale, setStale] = useState<Stale<Values>>()
  const busy = useRef(false)
  const attempt = useRef<Attempt>({ said: '', key: '' })
  const filledFrom = useRef(defaults as Values)
  const draft = useDraft(form, { draft: name, defaults: filledFrom.current, known })

  useEffect(() => {
    if (trouble) summary.current?.focus()
  }, [trouble, summary])

  const refuse = (error: unknown) => {
    const { atField, elsewhere } = sortFaults(error instanceof ApiProblem ? error.violations : [], [
      ...known.current.keys(),
    ])
    for (const { name, message } of atField) setError(name as Path<Values>, { type: 'server', message })
    const title = atField.length + elsewhere.length > 0 ? m.form_faults() : failureReason(error)
    setTrouble({ title, elsewhere })
  }

  /** What can be sent over the record as it is now; nothing while somebody has to choose. */
  const compare = async (mine: Values, read: () => Promise<Values>) => {
    const theirs = await read()
    const before = filledFrom.current
    filledFrom.current = theirs
    const touched = changes(before, mine)
    const fields = clashes([...known.current.keys()], { before, mine, theirs }).map((name): StaleField => {
      const { label = name, show = String } = known.current.get(name) ?? {}
      const reads = (value: unknown) => show(value as never)
      return { name, label, mine: reads(mine[name]), theirs: reads(theirs[name]) }
    })
    const merged = { ...theirs, ...touched }
    if (fields.length === 0) return merged
    // The form shows at once what would be sent: of each field that was not touched here, the version of the others.
    for (const name of Object.keys(merged)) setValue(name as Path<Values>, merged[name] as never)
    const sides = fields.map(({ name }) => [name, name in touched ? 'mine' : 'theirs'] as const)
    setStale({ fields, versions: { mine, theirs }, sides: Object.fromEntries(sides) })
    return undefined
  }

  const send = async (values: Values): Promise<void> => {
    const said = JSON.stringify(values)
    if (attempt.current.said !== said) attempt.current = keptAttempt(name, said) ?? { said, key: newKey() }
    if (name) keepDraft(attemptOf(name), attempt.current)
    try {
      await onSubmit(values, attempt.current.key)
      filledFrom.current = values
      draft.forget()
      if (name) forgetDraft(attemptOf(name))
    } catch (error) {
      if (!isPassing(error)) {
        attempt.current = { said: '', key: '' }
        if (name) forgetDraft(attemptOf(name))
      }
      if (!(isStale(error) && refresh)) return refuse(error)
      try {
        const merged = await compare(values, refresh)
        if (merged) await send(merged)
      } catch (unread) {
        refuse(unread)
      }
    }
  }

  const start = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy.current) return
    busy.current = true
    setTrouble(undefined)
    setStale(undefined)
    clearErrors()
    const look = () => setTrouble({ title: m.form_faults(), elsewhere: [] })
    await handleSubmit(send, look)().finally(() => {
      busy.current = false
    })
  }

  const choose = (name: string, side: Side) => {
    if (!stale) return
    setValue(name as Path<Values>, stale.versions[side][name] as never)
    setStale({ ...stale, sides: { ...stale.sides, [name]: side } })
  }

  const go = (name: string) => setFocus(name as Path<Values>)
  return { control, formState, trouble, stale, draft, start, choose, go }
}
