import type { Violation } from '@/api/problem'

/** The contract writes `parties[0].role`, forms write `parties.0.role`. */
const asName = (field: string) => field.replace(/\[(\d+)\]/g, '.$1')

const words = ({ message = '', hint }: Violation) => {
  const sentence = message.charAt(0).toUpperCase() + message.slice(1)
  return hint ? `${sentence} (${hint})` : sentence
}

export type Faults = { atField: { name: string; message: string }[]; elsewhere: string[] }

/**
 * Puts each violation at the field of its name, or at the nearest one around it: what is wrong with one of several
 * organizations shows at the organizations. What no field asks for is said above the form.
 */
export const sortFaults = (violations: Violation[], names: string[]): Faults => {
  const faults: Faults = { atField: [], elsewhere: [] }
  for (const violation of violations) {
    const steps = asName(violation.field ?? '').split('.')
    let name: string | undefined
    for (let length = steps.length; length > 0 && name === undefined; length -= 1) {
      const candidate = steps.slice(0, length).join('.')
      if (names.includes(candidate)) name = candidate
    }
    if (name !== undefined) faults.atField.push({ name, message: words(violation) })
    else faults.elsewhere.push([violation.field, words(violation)].filter(Boolean).join(': '))
  }
  return faults
}
