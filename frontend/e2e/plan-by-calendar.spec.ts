import { expect } from '@playwright/test'
import { admin, enter } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

story('visits stand on their days, by keyboard alone, and no day is made up', async ({ page }) => {
  await enter(page.request, admin)
  const exact = await plannedVisit(page, { start: '2031-05-29', end: '2031-06-02' })
  const loose = await plannedVisit(page, { start: '2031-06' })
  await open(page, '/visits')
  await tabTo(page, 'link', 'Calendar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'This month' })).toBeVisible()
  await open(page, '/visits?view=calendar&month=2031-06')
  const month = page.getByRole('table', { name: 'Visits in June 2031' })
  const first = month.getByRole('cell', { name: /June 1, 2031/ })
  await expect(first.getByRole('link', { name: exact.title.en })).toBeVisible()
  await expect(month.getByRole('cell', { name: /June 2, 2031/ })).toContainText(`${exact.title.en} goes on`)
  await expect(month.getByRole('cell', { name: /June 3, 2031/ })).not.toContainText(exact.title.en)
  await expect(month).not.toContainText(loose.title.en)
  await expect(page.getByRole('region', { name: /^Some time in June 2031/ })).toContainText(loose.title.en)
  await expectAccessible(page)

  await tabTo(page, 'button', 'Previous month: May 2031')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/month=2031-05/)
  await expect(
    page.getByRole('cell', { name: /May 29, 2031/ }).getByRole('link', { name: exact.title.en }),
  ).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'June 2031' })).toBeVisible()
})

story('an empty month leads to the nearest that has visits', async ({ page }) => {
  await open(page, '/visits?view=calendar&month=2019-02')
  await expect(page.getByText('No visit is known in February 2019.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^The last visits before: .*20\d\d$/ }).click()
  await expect(page).toHaveURL(/month=201[0-4]-/)
  await expect(page.getByRole('link', { name: 'List', exact: true })).toHaveAttribute('href', '/visits')
})

story('a visit and a partnership go into the calendar that somebody has', async ({ page }) => {
  await open(page, '/visits/santa-ana-trip-santa-catarina-pinula-2013-01')
  const [entry] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to calendar' }).click(),
  ])
  expect(entry.suggestedFilename()).toBe('santa-ana-trip-santa-catarina-pinula-2013-01.ics')

  await open(page, '/partnerships/pinellas-panama')
  await page.getByRole('button', { name: 'Subscribe' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Subscribe to these visits' })
  await expect(dialog).toContainText('any calendar can subscribe without signing in')
  await expectAccessible(page)
  const address = await dialog.getByLabel('Address of the calendar').inputValue()
  const answer = await page.request.get(address)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
})

for (const locale of ['en-US', 'es-419']) {
  for (const width of [320, 1280]) {
    story.describe(`${width} pixels, ${locale}, dark`, () => {
      story.use({ viewport: { width, height: 800 }, locale, colorScheme: 'dark' })

      story('the calendar has no barrier', async ({ page }) => {
        await open(page, '/visits?view=calendar&month=2013-01')
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })
    })
  }
}
