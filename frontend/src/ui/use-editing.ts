import { type FetchQueryOptions, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { changes } from '@/lib/changes'

export type Editing<Record, Values, Sent extends object, Key extends readonly unknown[]> = {
  record: Record
  /** Reads the record as it is now. */
  query: FetchQueryOptions<Record, Error, Record, Key>
  valuesOf: (record: Record) => Values
  /** What the values say of the record, as the API takes it. */
  sent: (values: Values, record: Record) => Sent
  /** Changes this version of the record; a later one is refused. */
  change: (record: Record, patch: Partial<NoInfer<Sent>>) => Promise<Record>
  onSaved?: (record: Record) => Promise<unknown>
}

/**
 * A form over a record that exists. It sends only what was changed, over the version that the form was filled from: what
 * others change meanwhile is not written over.
 */
export const useEditing = <Record, Values, Sent extends object, Key extends readonly unknown[]>({
  record,
  query,
  valuesOf,
  sent,
  change,
  onSaved,
}: Editing<Record, Values, Sent, Key>) => {
  const queryClient = useQueryClient()
  const filled = useRef(record)
  return {
    defaults: valuesOf(filled.current),
    onSubmit: async (values: Values) => {
      const { current } = filled
      const patch = changes(sent(valuesOf(current), current), sent(values, current))
      if (Object.keys(patch).length > 0) filled.current = await change(filled.current, patch)
      await onSaved?.(filled.current)
    },
    refresh: async () => {
      filled.current = await queryClient.fetchQuery({ ...query, staleTime: 0 })
      return valuesOf(filled.current)
    },
  }
}
