// Both languages must say the same things: the same keys, with the same inputs.
import { readFileSync } from 'node:fs'

const read = (locale) =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), 'utf8'))
const inputs = (message) =>
  [...new Set(JSON.stringify(message).match(/\{[a-z]\w*\}/gi) ?? [])].sort().join(' ')

export const differences = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    if (!(key in one)) return [`${key}: missing in English`]
    if (!(key in other)) return [`${key}: missing in Spanish`]
    return inputs(one[key]) === inputs(other[key]) ? [] : [`${key}: other inputs`]
  })

export const messages = { en: read('en'), es: read('es') }

const found = differences(messages.en, messages.es)
if (found.length > 0) {
  console.error(found.join('\n'))
  process.exitCode = 1
}
