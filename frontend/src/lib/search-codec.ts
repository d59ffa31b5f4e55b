/** List state in the URL as plain parameters: `status=ACTIVE&status=COMPLETED`, never JSON. */
export type Search = Record<string, string | string[] | undefined>

export const parseSearch = (text: string): Search => {
  const search: Search = {}
  const parameters = new URLSearchParams(text)
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (values.length > 0) search[name] = values.length === 1 ? values[0] : values
  }
  return search
}

export const stringifySearch = (search: Record<string, unknown>): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' && item !== '') parameters.append(name, item)
    }
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** One value of a parameter that takes one. */
export const one = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** Those values of a parameter that the labels know; anything else in the address is no filter. */
export const among = <Value extends string>(
  labels: Record<Value, unknown>,
  value: unknown,
): Value[] | undefined => {
  const known = many(value)?.filter((item): item is Value => item in labels)
  return known && known.length > 0 ? known : undefined
}

/** Every value of a parameter that may be repeated; repeating means "or". */
export const many = (value: unknown): string[] | undefined => {
  const items = (Array.isArray(value) ? value : [value]).filter(
    (item) => typeof item === 'string' && item !== '',
  )
  return items.length > 0 ? items.map(String) : undefined
}
