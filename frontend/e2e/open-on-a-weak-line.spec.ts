import { expect } from '@playwright/test'
import { story } from './story'

story('the name stands there until the scripts have come', async ({ page }) => {
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 1_000))
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#root').getByText('Enlace', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
