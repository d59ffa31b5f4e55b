import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { kinds, type Poisoned, poison } from './contract'
import { admin, enter, given, own, recorded } from './people'
import { open, settle, story } from './story'

// After all other stories, since it leaves records that no other wants to meet.

const markup = '"><img src=x onerror=hit=1><script>hit=1</script><a href="javascript:hit=1">'
const short = '"><img src=x onerror=hit=1>'
const address = `https://example.org/${short}`
const script = 'javascript:hit=1//'
const lines = `${script}\r\nSet-Cookie: hit=1`

/** Every address of the application, by the generated list of them. */
const addresses = [
  ...(readFileSync(new URL('../src/route-tree.gen.ts', import.meta.url), 'utf8')
    .match(/fullPaths:([^}]*?)fileRoutesByTo/)?.[1]
    ?.matchAll(/'([^']+)'/g) ?? []),
].map(([, path]) => path ?? '')

/** What a text did that was taken for more than text: with the policy each such attempt is told on the console. */
const watch = async (page: Page, errors: string[]) => {
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${sourceFile}`),
    ),
  )
}

const active = (page: Page) =>
  page.evaluate(() => ({
    ran: 'hit' in window,
    parts: [
      ...document.querySelectorAll('[onerror], script:not([src]), [href^="javascript:" i], img[src="x"]'),
    ].map((part) => part.outerHTML),
    cookie: document.cookie,
  }))

const nothing = { ran: false, parts: [], cookie: '' }

const visited = (records: Poisoned[], user: string) => (path: string) => {
  const [, first, ref] = path.split('/')
  if (path.includes('$kind')) return records.map(({ kind, code }) => `/go/${kind}/${code}`)
  if (path.includes('$id')) return [path.replace('$id', user)]
  if (!ref?.startsWith('$')) return [path]
  return records
    .filter(({ kind }) => kind === first)
    .map(({ kind, id, code }) => path.replace('$ref', kind === 'people' ? id : code))
}

for (const [what, texts] of [
  ['markup', [markup, short, address]],
  ['a script in an address, and a line of a header', [lines, script, address]],
] as const) {
  story(`${what} in every text field is text on every screen`, async ({ page, browser, errors }) => {
    story.setTimeout(600_000)
    await watch(page, errors)
    const person = await given(browser, texts[1], { role: 'ADMIN', personal: true })
    await enter(page.request, person)
    const records: Poisoned[] = []
    for (const kind of kinds) records.push(await poison(page.request, kind, [...texts]))
    for (const { kind, taken } of records) expect(taken, kind).not.toEqual([])
    const fields = records.flatMap(({ taken }) => taken).length
    expect(fields).toBeGreaterThan(60)
    await recorded(page.request, 'tokens', { name: texts[1], scopes: ['read'] })
    await recorded(page.request, 'participants', {
      visit: records.find(({ kind }) => kind === 'visits')?.code,
      person: records.find(({ kind }) => kind === 'people')?.id,
      role: 'DELEGATE',
      side: 'SENDING',
    })

    const screens = [...new Set(addresses.flatMap(visited(records, person.id)))]
    for (const screen of screens) {
      await open(page, screen)
      expect(await active(page), screen).toEqual(nothing)
      expect(errors, screen).toEqual([])
    }
    const other = await recorded(page.request, 'people', { familyNames: texts[0] })
    const one = records.find(({ kind }) => kind === 'people')?.id
    await open(page, `/people/${one}/merge?with=${other.id}`)
    expect(await active(page)).toEqual(nothing)
    await open(page, `/people/${one}`)
    await page.getByRole('button', { name: 'Make nameless' }).click()
    await expect(page.getByRole('alertdialog')).toContainText('hit=1')
    expect(await active(page)).toEqual(nothing)
    await open(page, `/partnerships?q=${encodeURIComponent(texts[0])}`)
    await page.getByRole('combobox', { name: 'Search' }).fill('hit=1')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await active(page)).toEqual(nothing)
    story.info().annotations.push({ type: 'fields', description: `${fields} on ${screens.length} screens` })
  })
}

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
      markup,
    )
    await settle(page)
    const { ran, parts } = await active(page)
    expect(parts.length).toBeGreaterThan(1)
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
  expect(
    (await page.request.get('/api/v1/account', { headers: own })).headers()['set-cookie'],
  ).toBeUndefined()
})
