import { expect } from '@playwright/test'
import { firstOf, open, story } from './story'

story('a visit shows its facts, agenda, delegation, outcomes and sources', async ({ page }) => {
  await open(page, '/visits')
  await page.getByRole('table').last().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const title of ['Facts', 'Agenda', 'Delegation', 'Report', 'Outcomes', 'Sources']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
})

story('a year filters the visits once it has four digits', async ({ page }) => {
  await open(page, '/visits')
  await page.getByLabel('From year').fill('201')
  await expect(page).not.toHaveURL(/from=/)
  await page.getByLabel('From year').fill('2013')
  await expect(page).toHaveURL(/from=2013/)
})

story('a card that fails says so and can try again, the others stand', async ({ page, errors }) => {
  const visit = await firstOf(page, 'visits')
  await page.route('**/agenda', (route) =>
    route.fulfill({ status: 400, json: { title: 'Not today', status: 400 } }),
  )
  await page.goto(visit)
  const agenda = page.getByRole('region', { name: 'Agenda' })
  await expect(agenda.getByRole('alert')).toContainText('Not today')
  await expect(page.getByRole('region', { name: 'Facts' })).toBeVisible()
  await page.unroute('**/agenda')
  await agenda.getByRole('button', { name: 'Try again' }).click()
  await expect(agenda.getByRole('alert')).toHaveCount(0)
  errors.length = 0
})

story('the list says which visits took place and have no report', async ({ page }) => {
  await open(page, '/visits')
  await expect(page.getByRole('row', { name: /Catarina Pinula, July 2013/ })).toContainText('No report yet')
  await expect(page.getByRole('row', { name: /Officials of Nahuizalco/ })).not.toContainText('No report yet')
})
