import { expect, type Page } from '@playwright/test'
import { admin, enter, given, own } from './people'
import { plannedVisit, recordedSource, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

const cited = async (page: Page, visit: string, draft: object) => {
  const data = { entityKind: 'visits', entity: visit, ...draft }
  const answer = await page.request.post('/api/v1/citations', { data, headers: own })
  expect(answer.status()).toBe(201)
}

story('a source is cited on a visit by keyboard alone, found without accents', async ({ page }) => {
  await enter(page.request, admin)
  const { keyboard } = page
  const visit = await plannedVisit(page, { start: '2027-03' })
  const source = await recordedSource(page, { title: `Crónica de Colón ${Date.now()}` })
  await open(page, `/visits/${visit.code}`)
  await tabTo(page, 'link', `Where is this from? (${visit.title.en})`)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Where is this from?' })).toBeFocused()
  await expect(page.getByText('No source is cited yet. Say which document this is known from.')).toBeVisible()
  await expectAccessible(page)

  await tabTo(page, 'button', 'Cite a source')
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Cite a source' })
  await tabTo(page, 'combobox', /^Source/)
  await keyboard.type(source.title.replace('Crónica de Colón', 'cronica de colon'))
  // Found, and offered as something new.
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(page.getByRole('option').first()).toHaveText(source.title)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Chosen: Source' })).toContainText(source.title)
  await tabTo(page, 'combobox', /^What it documents/)
  await keyboard.type('Start')
  await tabTo(page, 'textbox', /^What the source says it is/)
  await keyboard.type('in early March')
  await tabTo(page, 'textbox', /^Place in the source/)
  await keyboard.type('page 3')
  await tabTo(page, 'textbox', /^Quote/)
  await keyboard.type('La delegación llegó a inicios de marzo.')
  await expectAccessible(page)
  await tabTo(page, 'button', 'Cite a source', 1)
  await keyboard.press('Enter')

  const start = page.getByRole('region', { name: 'Start' })
  await expect(start).toContainText('Recorded here: March 2027')
  await expect(start).toContainText('in early March')
  await expect(start).toContainText('“La delegación llegó a inicios de marzo.”')
  await expect(start).toContainText('page 3')
  await start.getByRole('link', { name: source.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: source.title })).toBeFocused()
  await expect(page.getByRole('region', { name: 'What it tells' })).toContainText(visit.title.en)
})

story('a document that is not known yet is recorded while it is cited', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page)
  await open(page, `/citations/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Cite a source' }).click()
  const dialog = page.getByRole('dialog')
  const title = `Acta ${Date.now()}`
  await dialog.getByRole('combobox', { name: /^Source/ }).fill(title)
  await page.getByRole('option', { name: `Add “${title}” as a new source` }).click()
  const added = dialog.getByRole('group', { name: 'The new source' })
  await expect(added.getByRole('textbox', { name: /^Title/ })).toHaveValue(title)
  await added.getByLabel('Kind').selectOption('Letter')
  await added.getByRole('textbox', { name: /^Web address/ }).fill('example.org')
  await dialog.getByRole('button', { name: 'Cite a source' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expect(dialog.getByRole('alert')).toContainText('begins with http')
  await expectAccessible(page)
  await added.getByRole('textbox', { name: /^Web address/ }).fill('https://example.org/acta')
  await dialog.getByRole('button', { name: 'Cite a source' }).click()
  await expect(page.getByRole('region', { name: 'The record as a whole' })).toContainText(title)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Letter')
})

story('contradicting claims stand side by side, and one at most is preferred', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { start: '2027-03' })
  const [letter, report] = [await recordedSource(page), await recordedSource(page)]
  await cited(page, visit.code, { source: letter.code, field: 'start', claimedValue: 'March 2027' })
  await cited(page, visit.code, { source: report.code, field: 'start', claimedValue: 'April 2027' })
  await open(page, `/citations/visits/${visit.code}`)
  const start = page.getByRole('region', { name: 'Start' })
  await expect(start).toContainText('Sources differ')
  const claims = start.getByRole('listitem')
  for (const preferred of ['March 2027', 'April 2027']) {
    await claims
      .filter({ hasText: preferred })
      .getByRole('button', { name: /^Prefer this claim/ })
      .press('Enter')
    await expect(claims.first()).toContainText(preferred)
    await expect(claims.first().getByText('Preferred', { exact: true })).toBeVisible()
    await expect(start.getByText('Preferred', { exact: true })).toHaveCount(1)
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: /^No longer prefer/ }).click()
  await expect(start.getByText('Preferred', { exact: true })).toHaveCount(0)

  await start.getByRole('button', { name: `Edit: ${report.title}: April 2027` }).click()
  await page.getByRole('textbox', { name: /^What the source says it is/ }).fill('March 2027')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(start.getByText('Sources differ')).toHaveCount(0)
  await start.getByRole('button', { name: `Delete: ${report.title}: March 2027` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(claims).toHaveCount(1)
})

story('a source is added, edited, and deleted once nothing cites it', async ({ page, errors }) => {
  await enter(page.request, admin)
  await open(page, '/sources')
  await page.getByRole('button', { name: 'Add source' }).click()
  const title = `Informe ${Date.now()}`
  await page.getByRole('textbox', { name: /^Title/ }).fill(title)
  await page.getByRole('dialog').getByLabel('Kind').selectOption('Report')
  await page.getByRole('textbox', { name: 'Year' }).fill('2013')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: /^Publisher/ }).fill('Alcaldía de Colón')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Alcaldía de Colón')

  const { code } = (await (await page.request.get(`/api/v1/sources?q=${encodeURIComponent(title)}`)).json())
    .items[0]
  const visit = await plannedVisit(page)
  await cited(page, visit.code, { source: code })
  await page.getByRole('button', { name: 'Delete' }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByRole('button', { name: 'Delete' }).click()
  await expect(asked.getByRole('alert')).toBeFocused()
  errors.length = 0
  await page.keyboard.press('Escape')

  const other = await recordedSource(page)
  await open(page, `/sources/${other.code}`)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
})

story('each figure leads to where it comes from', async ({ page }) => {
  await open(page, '/municipalities/nahuizalco')
  const facts = page.getByRole('table', { name: 'Key facts' })
  await facts.getByRole('link', { name: /Homicides, 2009/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Where is this from?' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Value' })).toContainText('Recorded here: 44')
  await page.getByRole('link', { name: /^Nahuizalco · Homicides/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nahuizalco' })).toBeVisible()
})

story('who may not write is offered nothing to write', async ({ page, browser }) => {
  const offered = async (path: string) => {
    await open(page, path)
    return page.getByRole('button', { name: /^(Cite a source|Add source|Edit|Delete|Prefer)/ }).count()
  }
  const source = (await (await page.request.get('/api/v1/sources?limit=1')).json()).items[0].code
  const pages = ['/sources', `/sources/${source}`, '/citations/partnerships/pinellas-panama']
  for (const path of pages) expect(await offered(path)).toBe(0)
  await enter(page.request, await given(browser, 'Vera Viewer', { role: 'VIEWER' }))
  for (const path of pages) expect(await offered(path)).toBe(0)
  await enter(page.request, admin)
  for (const path of pages) expect(await offered(path)).toBeGreaterThan(0)
})

for (const locale of ['en-US', 'es-419']) {
  story.describe(`a phone, ${locale}`, () => {
    story.use({ viewport: { width: 320, height: 640 }, locale, colorScheme: 'dark' })

    story('citing a source has no barrier', async ({ page }) => {
      await enter(page.request, admin)
      await open(page, '/citations/partnerships/pinellas-panama')
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: /^(Cite a source|Citar una fuente)$/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  })
}
