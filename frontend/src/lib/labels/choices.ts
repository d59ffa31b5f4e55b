/** An enum's labels as the choices of a filter, in the order of the contract. */
export const choices = <Value extends string>(labels: Record<Value, () => string>) =>
  (Object.entries(labels) as [Value, () => string][]).map(([value, label]) => ({ value, label: label() }))
