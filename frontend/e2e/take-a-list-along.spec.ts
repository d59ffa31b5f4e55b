import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { admin, enter, given } from './people'
import { tabTo } from './staff'
import { expectAccessible, open, settle, story } from './story'

const taken = async (page: Page, format: string) => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Export:/ }).click()
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** What would lie in the printer: the browser's own dialog is none that a story could answer. */
const paperless = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('tbody tr').length)
      window.dispatchEvent(new Event('afterprint'))
    }
  })

story(
  'a list is ordered, narrowed to some columns and kept as a view, by keyboard alone',
  async ({ page }) => {
    await enter(page.request, admin)
    await open(page, '/partnerships')
    const { keyboard } = page
    await tabTo(page, 'button', /^Order/)
    await keyboard.press('Enter')
    await expectAccessible(page)
    await keyboard.type('By')
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/sort=name/)
    await settle(page)
    await expect(page.getByRole('rowheader').first()).toContainText('Alexandria')
    await tabTo(page, 'button', 'Columns')
    await keyboard.press('Enter')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Space')
    await expect(page.getByRole('menuitemcheckbox', { name: 'Agreement' })).not.toBeChecked()
    await expectAccessible(page)
    await keyboard.press('Escape')
    await expect(page.getByRole('columnheader', { name: 'Agreement' })).toHaveCount(0)
    await tabTo(page, 'button', 'Saved views')
    await keyboard.press('Enter')
    await expectAccessible(page)
    await tabTo(page, 'textbox', 'Name of the list as it is now')
    await keyboard.type('Without agreements')
    await keyboard.press('Enter')
    await expect(page.getByText('The view “Without agreements” is saved.')).toBeVisible()

    await open(page, '/partnerships')
    await expect(page.getByRole('columnheader', { name: 'Agreement' })).toBeVisible()
    await tabTo(page, 'button', 'Saved views')
    await keyboard.press('Enter')
    await tabTo(page, 'link', 'Without agreements')
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/hide=agreement&sort=name|sort=name&hide=agreement/)
    await expect(page.getByRole('columnheader', { name: 'Agreement' })).toHaveCount(0)
  },
)

story('what a filter finds is written to a file in each format', async ({ page }) => {
  await open(page, '/visits?direction=TO_RESOURCE')
  const csv = await taken(page, 'CSV')
  expect(csv.name).toMatch(/^visits-\d{4}-\d\d-\d\d\.csv$/)
  const [head, ...lines] = csv.bytes
    .toString('utf8')
    .trim()
    .split(/\r?\n(?=[a-z0-9-]+,)/)
  expect(head).toMatch(/^code,/)
  const { total } = await (
    await page.request.get('/api/v1/visits?direction=TO_RESOURCE&count=true&limit=1')
  ).json()
  expect(lines).toHaveLength(total)
  expect((await taken(page, 'CSV for Excel')).bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect((await taken(page, 'Excel workbook (XLSX)')).bytes.subarray(0, 2).toString()).toBe('PK')
  const records = (await taken(page, 'NDJSON')).bytes.toString('utf8').trim().split('\n')
  expect(records).toHaveLength(total)
})

story('the accounts, and what was done, are taken along by administrators too', async ({ page, browser }) => {
  const { email } = await given(browser, 'Tania Taken', { role: 'VIEWER' })
  await enter(page.request, admin)
  await open(page, `/administration/users?q=${email}`)
  const users = await taken(page, 'CSV')
  expect(users.name).toMatch(/^users-\d{4}-\d\d-\d\d\.csv$/)
  const [head, ...lines] = users.bytes.toString('utf8').trim().split('\r\n')
  expect(head).toMatch(/^name,email,role,/)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(email)
  await open(page, '/administration/audit?action=EXPORT&kind=users')
  const entries = (await taken(page, 'NDJSON')).bytes.toString('utf8').trim().split('\n')
  expect(JSON.parse(entries[0] ?? '')).toMatchObject({ action: 'EXPORT', kind: 'users', name: admin.name })
})

story('a file that the server refuses is told, and asked for again', async ({ page, errors }) => {
  await open(page, '/sources')
  let refused = false
  await page.route('**/api/v1/sources?*format=csv*', async (route) => {
    if (refused) return route.continue()
    refused = true
    await route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      headers: { 'X-Request-Id': 'paper-jam' },
      json: { status: 503, title: 'Unavailable', detail: 'The database is away.' },
    })
  })
  await page.getByRole('button', { name: /^Export:/ }).click()
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The database is away.')
  await expect(page.getByRole('alert')).toContainText('paper-jam')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Try again' }).click()
  await download
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(errors.splice(0)).toHaveLength(1)
})

story('printing a list prints all its rows and not its first page only', async ({ page }) => {
  const { items } = await (await page.request.get('/api/v1/sources?limit=1')).json()
  const many = Array.from({ length: 53 }, (_, number) => ({ ...items[0], id: `source-${number}` }))
  await page.route('**/api/v1/sources?*', (route) => {
    const asked = new URL(route.request().url()).searchParams
    const from = Number(asked.get('cursor') ?? 0)
    const to = Math.min(from + Math.min(Number(asked.get('limit')), 50), many.length)
    const next = to < many.length ? String(to) : null
    return route.fulfill({ json: { items: many.slice(from, to), next, total: many.length } })
  })
  await paperless(page)
  await open(page, '/sources')
  await expect(page.getByRole('row')).toHaveCount(51)
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '53')
  await expect(page.getByRole('row')).toHaveCount(51)
})

story('what a card lists is taken along too', async ({ page }) => {
  await open(page, '/partnerships/pinellas-panama')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export: Commitments' }).click()
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).toContain('pinellas')
})
