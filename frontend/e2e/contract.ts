import { readFileSync } from 'node:fs'
import { type APIRequestContext, expect } from '@playwright/test'
import { parse } from 'yaml'
import { own } from './people'

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
}
type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json }
type Way = (string | number)[]

const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))

const known = (schema: Schema): Schema => {
  if (schema.$ref) return known(contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''])
  const real = schema.anyOf?.find(({ type }) => type !== 'null')
  return real ? known(real) : schema
}

const is = (schema: Schema, type: string) => [schema.type].flat().includes(type)

type Body = { content: { 'application/json': { schema: Schema; example: Json } } }

/** Every kind of record, by the contract alone, with what it takes and an example that refers to the sample's records. */
export const kinds = (Object.entries(contract.paths) as [string, { post?: { requestBody: Body } }][])
  .filter(
    ([path, { post }]) =>
      post && contract.paths[`${path}/{id}`]?.put && contract.paths[`${path}/{id}`].delete,
  )
  .map(([path, { post }]) => {
    const { schema, example } = (post as { requestBody: Body }).requestBody.content['application/json']
    return {
      kind: path.replace('/api/v1/', ''),
      schema: known(schema),
      example: example as { [name: string]: Json },
    }
  })

/** What the contract gives as an example of each kind. */
export const examples = Object.fromEntries(kinds.map(({ kind, example }) => [kind, example]))

const at = (value: Json, way: Way): Json =>
  way.reduce<Json>((part, step) => (part as Record<string | number, Json> | undefined)?.[step], value)

const put = (value: Json, way: Way, text: Json): Json => {
  const [step, ...rest] = way
  if (step === undefined) return text
  const whole = (value ?? (typeof step === 'number' ? [] : {})) as Record<string | number, Json>
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string | number, Json>
  copy[step] = put(whole[step], rest, text)
  return copy as Json
}

type Place = { way: Way; among: string[] }

/** Where a text may stand in what a kind takes, in lists once, and the words it may be where it is one of a few. */
const places = (schema: Schema, way: Way = []): Place[] => {
  const real = known(schema)
  if (real.properties) {
    return Object.entries(real.properties).flatMap(([name, part]) => places(part, [...way, name]))
  }
  if (real.items) return places(real.items, [...way, 0])
  return is(real, 'string') && way.at(-1) !== 'code' ? [{ way, among: real.enum ?? [] }] : []
}

const name = (way: Way) =>
  way.map((step, index) => (typeof step === 'number' ? `[${step}]` : (index ? '.' : '') + step)).join('')

const within = (place: string, whole: string) =>
  place === whole || (place.startsWith(whole) && '.['.includes(place.charAt(whole.length)))

/** `next` counts through what is tried: the texts, what the example has, one word after the other, nothing. */
type Try = Place & { next: number }

/** What cannot stand without a part that has no right value, as a list's element without its reference, goes with it. */
const giveUp = (way: Way, tries: Try[], none: number) => {
  const whole = way.slice(0, way.findLastIndex((step) => typeof step === 'number') + 1 || -1)
  for (const one of tries) {
    if (whole.length > 0 && whole.every((step, index) => one.way[index] === step))
      one.next = Math.max(one.next, none)
  }
}

/** Without objects and lists of nothing. */
const pruned = (value: Json): Json => {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([part, inner]) => [part, pruned(inner)])
  return parts.some(([, inner]) => inner !== undefined) ? Object.fromEntries(parts) : undefined
}

export type Poisoned = { kind: string; id: string; code: string; taken: string[] }

/**
 * Makes a record of a kind with a text in every field that takes one: in those it is refused in, the next of the texts is
 * tried, then what the example has, then nothing.
 */
export const poison = async (
  request: APIRequestContext,
  { kind, schema, example }: (typeof kinds)[number],
  texts: string[],
): Promise<Poisoned> => {
  const tries = new Map(
    places(schema).map((place): [string, Try] => [
      name(place.way),
      { ...place, next: place.among.length > 0 ? texts.length : 0 },
    ]),
  )
  for (let round = 0; round < 40; round += 1) {
    let draft: Json = { ...example, code: undefined }
    for (const { way, next, among } of tries.values()) {
      const text = [...texts, at(example, way), ...among][next]
      if (text !== undefined || at(draft, way) !== undefined) draft = put(draft, way, text)
    }
    const answer = await request.post(`/api/v1/${kind}`, { data: pruned(draft) as object, headers: own })
    if (answer.status() === 201) {
      const { id, code } = await answer.json()
      const taken = [...tries].filter(([, { next }]) => next < texts.length).map(([field]) => field)
      return { kind, id, code: code ?? id, taken }
    }
    const { violations = [], detail } = await answer.json()
    const fields: string[] = violations.map(({ field = '' }: { field?: string }) => field)
    // What lacks a part that is no text cannot stand: its list's element goes.
    const lacking = (place: string) =>
      fields.some((field) => field.includes(']') && within(place, field.slice(0, field.lastIndexOf(']') + 1)))
    const named = [...tries].filter(([place]) =>
      fields.some((field) => within(place, field) || within(field, place)),
    )
    const refused = named.length > 0 ? named : [...tries].filter(([place]) => lacking(place))
    if (named.length === 0) for (const [, attempt] of refused) attempt.next = 1000
    expect(refused, `${kind}: ${answer.status()} ${detail} ${JSON.stringify(violations)}`).not.toEqual([])
    for (const [, attempt] of refused) {
      attempt.next += 1
      if (attempt.next > texts.length + attempt.among.length + 2)
        giveUp(attempt.way, [...tries.values()], 1000)
    }
  }
  throw new Error(`${kind} takes no record; ${JSON.stringify([...tries])}`)
}
