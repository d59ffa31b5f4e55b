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

story('a municipality that merged says into which and since when, under both names', async ({ page }) => {
  const [before, after] = ['nahuizalco', 'sonsonate'].map((code) => `/api/v1/municipalities/${code}`)
  const read = async (path = '') => (await page.request.get(path)).json()
  const ref = ({ id, code, name }: Record<string, string>) => ({ id, code, name })
  const [old, now] = [await read(before), await read(after)]
  const succession = { municipality: ref(old), kind: 'MERGED_INTO', date: '2024-05-01' }
  await page.route(`**${before}`, (route) => route.fulfill({ json: { ...old, successors: [ref(now)] } }))
  await page.route(`**${after}`, (route) => route.fulfill({ json: { ...now, predecessors: [succession] } }))
  const words = 'Nahuizalco merged into Sonsonate, since May 1, 2024'

  await open(page, '/municipalities/nahuizalco')
  const today = page.getByRole('region', { name: 'Today' })
  await expect(today).toContainText(words)
  await today.getByRole('link', { name: 'Sonsonate' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sonsonate' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Formerly' })).toContainText(words)
  await page.getByRole('link', { name: 'Nahuizalco', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nahuizalco' })).toBeFocused()
})
