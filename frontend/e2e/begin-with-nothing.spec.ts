import { expect, type Page } from '@playwright/test'
import { admin, enter, given } from './people'
import { expectAccessible, open, story } from './story'

/** As an installation answers in which nothing has been recorded. */
const empty = async (page: Page, { setUp }: { setUp: boolean }) => {
  await page.route('**/api/v1/overview*', async (route) => {
    const answer = await route.fetch()
    const overview = await answer.json()
    const nothing = { programs: [], attention: [], pairs: [], activity: [], objectives: [] }
    await route.fulfill({ json: { ...overview, ...nothing } })
  })
  await page.route('**/api/v1/setup', (route) =>
    route.fulfill({ json: { open: !setUp, samples: setUp ? [] : ['amuprev'] } }),
  )
}

story('an installation that nobody has set up leads whoever opens it to the set-up', async ({ page }) => {
  await empty(page, { setUp: false })
  await open(page, '/')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Set up Enlace' }).click()
  await expect(page).toHaveURL(/\/setup$/)
})

story('where nothing is published a visitor is told to sign in', async ({ page }) => {
  await empty(page, { setUp: true })
  await open(page, '/')
  await expect(page.getByText('Nothing is published here yet.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
})

story('who may record something is told what to do first', async ({ page }) => {
  await enter(page.request, admin)
  await empty(page, { setUp: true })
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 2, name: 'What to do first' })).toBeVisible()
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('main').getByRole('link', { name: 'Programs' }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/)
})

story('who may only read is told who records the first program', async ({ page, browser }) => {
  await enter(page.request, await given(browser, 'Vera Viewer', { role: 'VIEWER' }))
  await empty(page, { setUp: true })
  await open(page, '/')
  await expect(page.getByText('No program has been recorded yet.')).toBeVisible()
})
