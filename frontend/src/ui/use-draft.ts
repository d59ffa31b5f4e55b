import { type RefObject, useEffect } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { forgetDraft, keepDraft, keptDraft } from '@/lib/drafts'

type Known = RefObject<Map<string, { secret: boolean }>>

/** Puts back what was typed before a reload or a change of language, and keeps it until it has been sent. */
export const useDraft = <Values extends FieldValues>(
  { setValue, subscribe }: UseFormReturn<Values>,
  draft: string | undefined,
  known: Known,
) => {
  useEffect(() => {
    if (!draft) return
    for (const [name, value] of Object.entries(keptDraft(draft))) {
      setValue(name as Path<Values>, value as never, { shouldDirty: true })
    }
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const told = Object.entries(values).filter(([name]) => !known.current.get(name)?.secret)
        keepDraft(draft, Object.fromEntries(told))
      },
    })
  }, [draft, setValue, subscribe, known])
  return () => void (draft && forgetDraft(draft))
}
