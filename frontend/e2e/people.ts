import { createHmac } from 'node:crypto'
import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'

/** Who set the installation up; every story but the first finds it so. */
export const admin = {
  name: 'Ana Portillo',
  email: 'ana@icma.example',
  password: 'brave heron counts rivers',
}

export const setupToken =
  process.env.ENLACE_SETUP_TOKEN ?? 'stories-set-this-installation-up-0123456789abcdef'

export const passwordOf = (name: string) => `quiet otter of ${name.toLowerCase()} paints bridges`

/** Another one in each run and retry, so that no story meets what another left. */
export const newPerson = (name: string) => ({
  name,
  email: `${name.toLowerCase().replaceAll(/\W+/g, ' ').trim().replaceAll(' ', '.')}.${Date.now()}.${Math.round(Math.random() * 1e6)}@stories.example`,
  password: passwordOf(name),
})

type Person = { email: string; password: string }

export const signInAs = async (page: Page, { email, password }: Person) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
}

/** What a browser's own page sends with every change. */
export const own = { 'X-Enlace': '1' }

/** Signs the context in without the screens. */
export const enter = async (request: APIRequestContext, { email, password }: Person) => {
  const answer = await request.post('/api/v1/session', { data: { email, password }, headers: own })
  expect(answer.status()).toBe(200)
}

/** A record that a story begins with, made without the screens. */
export const recorded = async (request: APIRequestContext, kind: string, draft: object) => {
  const answer = await request.post(`/api/v1/${kind}`, { data: draft, headers: own })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}

/** Somebody with an account, made without the screens. */
export const given = async (
  browser: Browser,
  name: string,
  rights: { role: string; personal?: boolean; organizations?: string[] },
) => {
  const person = newPerson(name)
  const context = await browser.newContext()
  await enter(context.request, admin)
  const draft = { name, email: person.email, personal: false, organizations: [], ...rights }
  const invited = await context.request.post('/api/v1/users', { data: draft, headers: own })
  expect(invited.status()).toBe(201)
  const { link, user } = await invited.json()
  const token = new URL(link).hash.slice(1)
  await context.request.post('/api/v1/activation', {
    data: { token, password: person.password },
    headers: own,
  })
  await context.close()
  return { ...person, id: user.id as string }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator app shows for a secret. */
export const codeOf = (secret: string, at = Date.now()) => {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(19) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1e6).padStart(6, '0')
}
