import { expect, type Page } from '@playwright/test'
import { admin, enter } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

const choose = async (page: Page, field: RegExp, words: string, option: RegExp) => {
  await tabTo(page, 'combobox', field)
  await page.keyboard.type(words)
  const found = page.getByRole('option', { name: option })
  await expect(found).toBeVisible()
  while ((await found.getAttribute('data-focused')) !== 'true') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const founded = async (page: Page) => {
  const title = `Alexandria with Mixco ${Date.now()}`
  const data = {
    title: { en: title },
    form: 'PROJECT_PARTNERSHIP',
    status: 'ACTIVE',
    parties: [
      { organization: 'alexandria', role: 'RESOURCE' },
      { organization: 'mixco', role: 'PEER' },
    ],
  }
  const answer = await page.request.post('/api/v1/partnerships', { data, headers: { 'X-Enlace': '1' } })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as { code: string; id: string; version: number }
}

story('a partnership is founded by keyboard alone, and named again', async ({ page }) => {
  await enter(page.request, admin)
  await open(page, '/partnerships')
  const { keyboard } = page
  await tabTo(page, 'link', 'New partnership')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'New partnership' })).toBeFocused()
  await expectAccessible(page)
  await choose(page, /^Resource city/, 'alexandria', /^Alexandria$/)
  await choose(page, /^Peer municipality/, 'colon', /^Colón$/)
  const title = `Alexandria with Colón ${Date.now()}`
  await tabTo(page, 'textbox', /^Title/)
  await keyboard.type(title)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Active')
  await expect(page.getByRole('link', { name: 'Colón', exact: true })).toBeVisible()

  await tabTo(page, 'link', 'Edit')
  await keyboard.press('Enter')
  await tabTo(page, 'textbox', /^Title/)
  await keyboard.press('End')
  await keyboard.type(' and friends')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `${title} and friends` })).toBeVisible()
})

story('an agreement is recorded with who signed it and when', async ({ page }) => {
  await enter(page.request, admin)
  const { code } = await founded(page)
  await open(page, `/partnerships/${code}`)
  await page.getByRole('button', { name: 'Add an agreement' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('Memorandum of 2013')
  await dialog.getByLabel('Status').selectOption({ label: 'Signed' })
  await expect(dialog.getByRole('list', { name: 'Chosen: Who signs' })).toContainText('Mixco')
  const mixco = dialog.getByRole('group', { name: 'Mixco' })
  await mixco.getByRole('textbox', { name: 'Year' }).first().fill('2013')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const agreements = page.getByRole('region', { name: 'Agreements' })
  await expect(agreements).toContainText('Mixco, signed 2013')
  await page.getByRole('button', { name: 'Edit: Memorandum of 2013' }).click()
  await expect(mixco.getByRole('textbox', { name: 'Year' }).first()).toHaveValue('2013')
  await dialog.getByRole('textbox', { name: /^Number on the paper/ }).fill('N-2013-163')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(agreements).toContainText('N-2013-163')
  await page.getByRole('button', { name: 'Delete: Memorandum of 2013' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Its 2 signatures go with it')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(agreements).not.toContainText('Memorandum of 2013')
})

story('a commitment counts the visits that keep it', async ({ page }) => {
  await enter(page.request, admin)
  const { code } = await founded(page)
  await open(page, `/partnerships/${code}`)
  await page.getByRole('button', { name: 'Add a commitment' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^What is promised/ }).fill('Two visits to Mixco.')
  await dialog.getByLabel('What is counted').selectOption({ label: 'Visits to the peer municipality' })
  await dialog.getByRole('textbox', { name: /^Number/ }).fill('2')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const commitments = page.getByRole('region', { name: 'Commitments' })
  await expect(commitments).toContainText('0 of at least 2')
  const trip = {
    partnerships: [code],
    hosts: ['mixco'],
    senders: ['alexandria'],
    status: 'ACTIVE',
    start: '2013',
  }
  const visit = await plannedVisit(page, trip)
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'It took place' }).click()
  await dialog.getByRole('button', { name: 'It took place' }).click()
  await expect(page.getByRole('region', { name: 'Commitments' })).toContainText('1 of at least 2')
  await open(page, `/partnerships/${code}`)
  await page.getByRole('button', { name: 'Edit: Two visits to Mixco.' }).click()
  await dialog.getByRole('textbox', { name: /^Number/ }).fill('1')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(commitments).toContainText('Met')
})

story.describe('a phone in Spanish', () => {
  story.use({ viewport: { width: 320, height: 640 }, locale: 'es-419', colorScheme: 'dark' })

  story('founding a partnership has no barrier', async ({ page }) => {
    await enter(page.request, admin)
    const { code } = await founded(page)
    for (const path of ['/partnerships/new', `/partnerships/${code}/edit`, `/partnerships/${code}`]) {
      await open(page, path)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.getByRole('button', { name: 'Agregar un convenio' }).click()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
