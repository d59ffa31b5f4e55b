import { countryName, formatTag } from '@/lib/format'

/** An enum's labels as the choices of a filter, in the order of the contract. */
export const choices = <Value extends string>(labels: Record<Value, () => string>) =>
  (Object.entries(labels) as [Value, () => string][]).map(([value, label]) => ({ value, label: label() }))

export const countryChoices = (codes: string[]) =>
  codes
    .map((value) => ({ value, label: countryName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, formatTag()))
