import { readFileSync } from 'node:fs'
import { type APIRequestContext, type BrowserContext, expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { examples, kinds, type Poisoned, poison } from './contract'
import { admin, enter, given, own, recorded } from './people'
import { open, settle, story } from './story'

// After all other stories, since it leaves records that no other wants to meet.

const formula = '=HYPERLINK("javascript:hit=1")'
const markup = `${formula}"><img src=x onerror=hit=1><script>hit=1</script><a href="javascript:hit=1">`
const short = '"><img src=x onerror=hit=1>'
const address = `https://example.org/${short}`
const script = 'javascript:hit=1//'
const lines = `${script}\r\nSet-Cookie: hit=1\r\nATTENDEE:mailto:hit=1@example.org`

/** Every address of the application, by the generated list of them. */
const addresses = [
  ...(readFileSync(new URL('../src/route-tree.gen.ts', import.meta.url), 'utf8')
    .match(/fullPaths:([^}]*?)fileRoutesByTo/)?.[1]
    ?.matchAll(/'([^']+)'/g) ?? []),
].map(([, path]) => path ?? '')

/** Notes what a text did that was taken for more than text: with the policy each such attempt is told on the console. */
const watch = async (page: Page, errors: string[]) => {
  const home = new URL(process.env.ENLACE_URL ?? 'http://127.0.0.1:8080').origin
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== home)
      errors.push(`request: ${request.url()}`)
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${sourceFile}`),
    ),
  )
}

/** What became part of the page, or ran. */
const active = (page: Page) =>
  page.evaluate(() => ({
    ran: 'hit' in window,
    parts: [
      ...document.querySelectorAll('[onerror], script:not([src]), [href^="javascript:" i], img[src="x"]'),
    ].map((part) => part.outerHTML),
    cookie: document.cookie,
  }))

const nothing = { ran: false, parts: [], cookie: '' }

/** Whether the text can be read, or stands in a field. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [
      document.querySelector('main')?.textContent,
      ...[...document.querySelectorAll('input')].map((input) => input.value),
    ].some((text) => text?.includes('hit=1')),
  )

type Left = { records: Poisoned[]; user: string; upload: string; report: string }

const visited =
  ({ records, user, upload, report }: Left) =>
  (path: string): string[] => {
    const [, first] = path.split('/')
    if (path.includes('$kind')) {
      return records.map(({ kind, code }) => path.replace('$kind', kind).replace('$ref', code))
    }
    if (path.includes('$program')) return [report]
    if (path.includes('$id')) return [path.replace('$id', first === 'import' ? upload : user)]
    if (!path.includes('$ref')) return [path]
    return records
      .filter(({ kind }) => kind === first)
      .map(({ kind, id, code }) => path.replace('$ref', kind === 'people' ? id : code))
  }

/** Opens the screens on a few pages at once, and answers how many of them show the text. */
const walk = async (context: BrowserContext, screens: string[], errors: string[]) => {
  const left = [...screens]
  let showing = 0
  const walker = async () => {
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    page.on(
      'console',
      (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`),
    )
    await watch(page, errors)
    for (let screen = left.pop(); screen; screen = left.pop()) {
      await open(page, screen)
      expect(await active(page), screen).toEqual(nothing)
      expect(errors, screen).toEqual([])
      if (await shown(page)) showing += 1
    }
    await page.close()
  }
  await Promise.all([walker(), walker(), walker()])
  return showing
}

/** A record of every kind, an import, a token and a user whose texts are these. */
const poisoned = async (request: APIRequestContext, texts: string[], user: string): Promise<Left> => {
  const another = async (kind: string) =>
    (await recorded(request, kind, { ...examples[kind], code: undefined })).id as string
  // Of these there is one for each of what they belong to.
  const belongs: Record<string, object> = {
    'indicator-values': { indicator: await another('indicators') },
    'practice-adoptions': { practice: await another('practices') },
    reports: { program: await another('programs') },
  }
  const records: Poisoned[] = []
  for (const one of kinds) {
    records.push(await poison(request, { ...one, example: { ...one.example, ...belongs[one.kind] } }, texts))
  }
  const of = (wanted: string) => records.find(({ kind }) => kind === wanted)?.id
  await recorded(request, 'tokens', { name: texts[1], scopes: ['read'] })
  const part = { visit: of('visits'), person: of('people'), role: 'DELEGATE', side: 'SENDING' }
  await recorded(request, 'participants', part)
  const cell = `"${texts[0]?.replaceAll('"', '""')}"`
  const answer = await request.post('/api/v1/imports?kind=focus-areas&mode=validate', {
    data: `code,label.en\n${cell},${cell}\n`,
    headers: { ...own, 'Content-Type': 'text/csv' },
  })
  const { program, quarter } = await (await request.get(`/api/v1/reports/${of('reports')}`)).json()
  const report = `/reports/${program.code}/${quarter.toLowerCase().replace(' ', '-')}`
  return { records, user, upload: (await answer.json()).id, report }
}

/** No cell begins as a formula does; a line of a text begins no line of a calendar. */
const inert = async (request: APIRequestContext, { records, upload }: Left) => {
  const file = async (path: string) => {
    const answer = await request.get(`/api/v1/${path}`)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['set-cookie'], path).toBeUndefined()
    const body = await answer.body()
    expect(path.includes('xlsx') || body.includes('hit=1'), path).toBe(true)
    return body
  }
  const begun = /(^|[\r\n,;])"?[=+\-@\t](HYPERLINK|javascript)/
  for (const { kind } of records) {
    expect((await file(`${kind}?format=csv&for=excel`)).toString(), kind).not.toMatch(begun)
    const sheets = Object.entries(unzipSync(await file(`${kind}?format=xlsx`))).map(([, part]) =>
      strFromU8(part),
    )
    expect(sheets.join('\n'), kind).toContain('hit=1')
    expect(
      sheets.filter((part) => /<f[ >]|<script/.test(part)),
      kind,
    ).toEqual([])
  }
  expect((await file(`imports/${upload}/rejected.csv`)).toString()).not.toMatch(begun)
  for (const { kind, id } of records.filter(({ kind }) => ['visits', 'partnerships'].includes(kind))) {
    expect((await file(`${kind}/${id}/calendar.ics`)).toString()).not.toMatch(/^(ATTENDEE|Set-Cookie)/m)
  }
}

story('text that others would run is text on every screen and in every file', async ({ browser, errors }) => {
  story.setTimeout(120_000)
  let opened = 0
  let showing = 0
  for (const [locale, texts] of [
    ['en-US', [markup, short, address]],
    ['es-419', [lines, script, address]],
  ] as const) {
    const person = await given(browser, texts[1], { role: 'ADMIN', personal: true })
    const context = await browser.newContext({ locale })
    await enter(context.request, person)
    const left = await poisoned(context.request, [...texts], person.id)
    for (const { kind, taken } of left.records) expect(taken, kind).not.toEqual([])
    expect(left.records.flatMap(({ taken }) => taken).length).toBeGreaterThan(60)
    await inert(context.request, left)

    const other = await recorded(context.request, 'people', { familyNames: texts[0] })
    const person1 = left.records.find(({ kind }) => kind === 'people')?.id
    // A list shows the texts of both rounds; who leads to a record, and where it is known from, tells of all kinds alike.
    const once = addresses.filter((path) => (opened === 0 ? path.includes('$') : !path.includes('$kind')))
    const screens = [...new Set(once.flatMap(visited(left))), `/people/${person1}/merge?with=${other.id}`]
    opened += screens.length
    showing += await walk(context, screens, errors)
    await context.close()
  }
  expect(opened).toBeGreaterThan(75)
  expect(showing).toBeGreaterThan(50)
})

story('what is typed, and what asks before it is done, is text', async ({ page, errors }) => {
  await watch(page, errors)
  await enter(page.request, admin)
  const { id } = await recorded(page.request, 'people', { familyNames: markup })
  await open(page, `/people/${id}`)
  await page.getByRole('button', { name: 'Make nameless' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('hit=1')
  expect(await active(page)).toEqual(nothing)
  await open(page, `/partnerships?q=${encodeURIComponent(markup)}`)
  await page.getByRole('combobox', { name: 'Search' }).fill('hit=1')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await active(page)).toEqual(nothing)
})

story('nobody is led to a script after signing in', async ({ page, errors }) => {
  await watch(page, errors)
  await page.goto(`/sign-in?to=${encodeURIComponent(script)}`)
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(admin.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
  expect(await active(page)).toEqual(nothing)
})

story(
  'markup that does become part of a page would be noticed, and does not run',
  async ({ page, errors }) => {
    await watch(page, errors)
    await open(page, '/')
    await page.evaluate(
      (text) => document.body.insertAdjacentHTML('beforeend', `<p title="${text}</p>`),
      short,
    )
    await settle(page)
    const { ran, parts } = await active(page)
    expect(parts.length).toBeGreaterThan(0)
    expect(ran).toBe(false)
    expect(errors.some((error) => error.startsWith('policy: script-src'))).toBe(true)
    errors.length = 0
  },
)

story('a name that is markup stays text where somebody is signed in', async ({ page, errors, browser }) => {
  await watch(page, errors)
  const context = await browser.newContext({ userAgent: short })
  const person = await given(browser, short, { role: 'VIEWER' })
  await enter(context.request, person)
  await enter(page.request, person)
  await open(page, '/account')
  await expect(page.getByRole('heading', { level: 2, name: short })).toBeVisible()
  expect(await active(page)).toEqual(nothing)
})
