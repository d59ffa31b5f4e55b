import { expect } from '@playwright/test'
import { open, story } from './story'

story('a director sees the figures, what is late, the pairs and the activity', async ({ page }) => {
  await open(page, '/')
  await expect(page).toHaveTitle('Program overview · Enlace')
  for (const title of ['Needs attention', 'Where cities are paired', 'Objectives', 'Exchange activity']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
  await expect(page.getByRole('img', { name: /^Map of the pairs/ })).toBeVisible()
  await page.getByRole('heading', { name: 'Exchange activity' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('img', { name: /^Timeline/ })).toBeVisible()
})

story('every chart can be read as a table', async ({ page }) => {
  await open(page, '/')
  for (const title of ['Where cities are paired', 'Exchange activity']) {
    const card = page.getByRole('region', { name: title })
    await card.getByRole('button', { name: 'Show as table' }).click()
    await expect(card.getByRole('table')).toBeVisible()
    await expect(card.getByRole('row').nth(1)).toBeVisible()
    await card.getByRole('button', { name: 'Show as chart' }).click()
    await expect(card.getByRole('table')).toHaveCount(0)
  }
})

story('a pair in the list lights its arcs on the map', async ({ page }) => {
  await open(page, '/')
  const pairs = page.getByRole('list', { name: 'Where cities are paired' })
  await expect(page.locator('path[data-pair]').first()).toBeAttached()
  await pairs.getByRole('link').first().focus()
  await expect(page.locator('path[data-lit]').first()).toBeAttached()
  await pairs.getByRole('link').first().press('Enter')
  await expect(page).toHaveURL(/\/partnerships\//)
})
