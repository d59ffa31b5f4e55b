import { expect } from '@playwright/test'
import { admin, enter, given } from './people'
import { recordedSource, tabTo } from './staff'
import { expectAccessible, open, story } from './story'

story('a figure is added with its source by keyboard alone, edited and deleted', async ({ page }) => {
  await enter(page.request, admin)
  const { keyboard } = page
  const source = await recordedSource(page, { title: `Anuario estadístico ${Date.now()}` })
  await open(page, '/municipalities/sonsonate')
  await tabTo(page, 'button', 'Add figures')
  await keyboard.press('Enter')
  const name = `Street lamps ${Date.now() % 1_000_000}`
  await tabTo(page, 'combobox', 'Figure')
  await keyboard.type('Another')
  await tabTo(page, 'textbox', /^What was counted/)
  await keyboard.type(name)
  await tabTo(page, 'textbox', 'Year')
  await keyboard.type('2012')
  await tabTo(page, 'textbox', /^Value/)
  await keyboard.type('many')
  const dialog = page.getByRole('dialog')
  await tabTo(page, 'combobox', /^Source/)
  await keyboard.type(source.title.replace('estadístico', 'estadistico'))
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(page.getByRole('option').first()).toHaveText(source.title)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await tabTo(page, 'textbox', /^Place in the source/)
  await keyboard.type('page 2')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expect(dialog.getByRole('alert')).toContainText('Write a number such as 44')
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: /^Value/ }).fill('1,234.5')
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter')

  const facts = page.getByRole('table', { name: 'Key facts' })
  const row = facts.getByRole('row', { name: new RegExp(name, 'i') })
  await expect(row).toContainText('1,234.5')
  await expect(row.getByRole('link')).toContainText(source.title)
  await expect(row.getByRole('link')).toContainText('page 2')
  await row.getByRole('button', { name: /^Edit/ }).click()
  await page.getByLabel('Status').selectOption('Not reported')
  await expect(page.getByRole('textbox', { name: /^Value/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Not reported')

  await row.getByRole('link').click()
  await page.getByRole('button', { name: /^Delete: Anuario/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No source is cited yet.')).toBeVisible()
  await open(page, '/municipalities/sonsonate')
  await row.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(row).toHaveCount(0)
})

story('figures are kept by those only who coordinate all programs', async ({ page, browser }) => {
  const offered = async () => {
    await open(page, '/municipalities/nahuizalco')
    return page.getByRole('button', { name: /^(Add figures|Edit|Delete)/ }).count()
  }
  expect(await offered()).toBe(0)
  const partner = { role: 'PARTNER', organizations: ['nahuizalco'] }
  await enter(page.request, await given(browser, 'Paco Partner', partner))
  expect(await offered()).toBe(0)
  await enter(page.request, admin)
  expect(await offered()).toBeGreaterThan(1)
})
