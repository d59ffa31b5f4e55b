import { expect } from '@playwright/test'
import { open, settle, story } from './story'

story('the language is switched at once and kept for the next visit', async ({ page }) => {
  await open(page, '/visits')
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Visitas' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.reload()
  await settle(page)
  await expect(page).toHaveTitle('Visitas · Enlace')
})

story.describe('a browser in Spanish', () => {
  story.use({ locale: 'es-GT' })

  story('starts in Spanish', async ({ page }) => {
    await open(page, '/')
    await expect(page.getByRole('heading', { level: 1, name: 'Resumen del programa' })).toBeVisible()
  })
})

story('the theme is switched at once and kept for the next visit', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await settle(page)
  await expect(page.getByRole('button', { name: 'Switch to light' })).toBeVisible()
})

story('a route change names the document and moves the focus to its heading', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Partnerships', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Partnerships' })).toBeFocused()
  await expect(page).toHaveTitle('Partnerships · Enlace')
})
