import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { changes } from '@/lib/changes'
import { forgetDraft, keepDraft, keptDraft } from '@/lib/drafts'
import type { Known } from './form-context'

type Kept = { draft: string | undefined; defaults: object; known: RefObject<Map<string, Known>> }

/**
 * Puts back what was typed before a reload or a change of language, and keeps it until it has been sent. Only what was
 * changed is kept, so that a draft never writes over what others changed since.
 */
export const useDraft = <Values extends FieldValues>(
  { setValue, subscribe, reset }: UseFormReturn<Values>,
  { draft, defaults, known }: Kept,
) => {
  const [restored, setRestored] = useState(false)
  const filled = useRef(defaults)
  useEffect(() => {
    if (!draft) return
    const kept = Object.entries(keptDraft(draft)).filter(([name]) => name in filled.current)
    for (const [name, value] of kept) setValue(name as Path<Values>, value as never, { shouldDirty: true })
    setRestored(kept.length > 0)
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const told = Object.entries(changes(filled.current, values)).filter(
          ([name]) => !known.current.get(name)?.secret,
        )
        if (told.length > 0) keepDraft(draft, Object.fromEntries(told))
        else forgetDraft(draft)
      },
    })
  }, [draft, setValue, subscribe, known])

  const forget = () => {
    setRestored(false)
    if (draft) forgetDraft(draft)
  }
  const discard = () => {
    reset()
    forget()
  }
  return { restored, forget, discard }
}
