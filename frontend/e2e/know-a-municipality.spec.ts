import { expect } from '@playwright/test'
import { open, story } from './story'

story('a municipality shows its figures with year and source, and its partnerships', async ({ page }) => {
  await open(page, '/municipalities')
  await page.getByLabel('Search this list').fill('nahui')
  await expect(page).toHaveURL(/q=nahui/)
  await page.getByRole('link', { name: 'Nahuizalco' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nahuizalco' })).toBeFocused()
  const facts = page.getByRole('table', { name: 'Key facts' })
  await expect(facts.getByRole('row', { name: /Population.*49,000/ })).toBeVisible()
  await expect(facts.getByRole('row', { name: /Homicides.*44.*2009/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Partnerships' })).toBeVisible()
})
