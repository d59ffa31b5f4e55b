import { expect } from '@playwright/test'
import { expectAccessible, open, story } from './story'

story('Ctrl K, a name without its accent, and Enter lead to the municipality', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search' })
  await expect(box).toBeFocused()
  await box.pressSequentially('colon')
  const hit = page.getByRole('option', { name: /^Colón/ }).first()
  await expect(hit).toBeVisible()
  await expectAccessible(page)
  await hit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Colón' })).toBeFocused()
})

story('what does not exist is said not to be found', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('qqqqq')
  await expect(page.getByText('Nothing found')).toBeVisible()
})

story('what is typed while the search is still on its way is not lost', async ({ page }) => {
  await page.route('**/assets/search-*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 1_500))
    await route.continue()
  })
  await page.goto('/visits')
  await page.getByRole('combobox', { name: 'Search' }).click()
  await page.keyboard.type('nahuiz')
  await expect(page.getByRole('option', { name: /^Nahuizalco/ }).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
})
