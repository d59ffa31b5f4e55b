import { expect } from '@playwright/test'
import { expectAccessible, firstOf, open, settle, story } from './story'

story('filters live in the address and survive a reload', async ({ page }) => {
  await open(page, '/partnerships')
  await page.getByRole('button', { name: /Status/ }).click()
  await expectAccessible(page)
  await page.getByRole('option', { name: 'Completed' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/status=COMPLETED/)
  await page.reload()
  await settle(page)
  await expect(page.getByRole('button', { name: /Status/ })).toContainText('Completed')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/\/partnerships$/)
})

story('an empty list says whether nothing matches or nothing is there', async ({ page }) => {
  await open(page, '/partnerships?q=nosuchplace')
  await expect(page.getByText('No partnership matches these filters.')).toBeVisible()
  await page.route('**/api/v1/partnerships?*', (route) =>
    route.fulfill({ json: { items: [], next: null, total: 0 } }),
  )
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText('No partnership has been recorded.')).toBeVisible()
})

story('a partnership shows both sides, what was promised and what happened', async ({ page }) => {
  await open(page, await firstOf(page, 'partnerships'))
  for (const title of [
    'Resource city',
    'Peer municipality',
    'Commitments',
    'Agreements',
    'Reciprocity',
    'Visits',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
})

story('a commitment in need of attention leads to its partnership', async ({ page }) => {
  const answer = await page.request.get('/api/v1/commitments?limit=1')
  const { items } = await answer.json()
  await open(page, `/go/commitments/${items[0].code}`)
  await expect(page).toHaveURL(/\/partnerships\//)
})

story('a party leads to its page, or to its visits where it has none', async ({ page }) => {
  await open(page, '/partnerships/pinellas-panama')
  await page.getByRole('link', { name: "Pinellas County Sheriff's Office" }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Visits' })).toBeFocused()
  await expect(page.getByRole('button', { name: /Organization/ })).toContainText("Sheriff's Office")
  await page.goBack()
  await page.getByRole('link', { name: 'Colón', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Colón' })).toBeFocused()
})

story('the countries to filter by are in the order of their names', async ({ page }) => {
  await open(page, '/municipalities')
  await page.getByRole('button', { name: /Country/ }).click()
  await expect(page.getByRole('option')).toHaveText(['El Salvador', 'Guatemala', 'Panama', 'United States'])
})

story('the list shows what a partnership is about', async ({ page }) => {
  await open(page, '/partnerships')
  const row = page.getByRole('row', { name: /Santa Ana with Palencia/ })
  await expect(row).toContainText('Community-oriented policing')
})
