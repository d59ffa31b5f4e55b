import { expect } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, open, settle, story } from './story'

story('an officer finds what is missing, narrows it, and checks the file for IATI', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data quality' }).click()
  await settle(page)
  await expect(page).toHaveTitle('Data quality · Enlace')

  const unreported = page.getByRole('region', { name: /^Visit without a report/ })
  await expect(unreported.getByRole('listitem').first()).toBeVisible()
  await page.getByRole('button', { name: /What is wrong/ }).click()
  await page.getByRole('option', { name: 'Visit without a report' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/reason=VISIT_UNREPORTED/)
  await expect(page.getByRole('region', { name: /^Fact without a source/ })).toHaveCount(0)
  await unreported.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/visits\//)

  await open(page, '/data-quality')
  await page.getByRole('list', { name: 'IATI file' }).getByRole('link').first().click()
  await settle(page)
  await expect(page.getByRole('region', { name: /^To mend before it is sent/ })).toContainText(
    'XX-ENLACE-icma',
  )
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the file' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^amuprev-iati-.*\.xml$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'es-419']) {
    story.describe(`${colorScheme} ${locale}`, () => {
      story.use({ colorScheme, locale, viewport: { width: 320, height: 720 } })
      for (const path of ['/data-quality', '/programs/amuprev/iati']) {
        story(`${path} has no barrier and fits a phone`, async ({ page }) => {
          await open(page, path)
          await expectAccessible(page)
          await expectNoSidewaysScroll(page)
        })
      }
    })
  }
}
