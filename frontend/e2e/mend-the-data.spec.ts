import { expect } from '@playwright/test'
import { admin, enter } from './people'
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
  const program = 'Municipal Partnerships for Violence Prevention in Central America'
  await page.getByRole('list', { name: 'IATI file' }).getByRole('link', { name: program }).click()
  await settle(page)
  await expect(page.getByRole('region', { name: /^To mend before it is sent/ })).toContainText(
    'XX-ENLACE-icma',
  )
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the file' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^amuprev-iati-.*\.xml$/)
})

const foreign = (number: number) => `<iati-activities version="2.03">
  <iati-activity>
    <iati-identifier>GB-X-${number}</iati-identifier>
    <reporting-org ref="GB-COH-${number}" type="21"><narrative>Twins ${number}</narrative></reporting-org>
    <title><narrative>Cities learn</narrative></title>
    <participating-org ref="GB-COH-${number}" type="21" role="4"><narrative>Twins ${number}</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2020-01-15"/>
    <transaction/>
  </iati-activity>
</iati-activities>`

story(
  'a clerk reads what others told IATI, sees what is not taken, and checks the import',
  async ({ page }) => {
    await enter(page.request, admin)
    await open(page, '/data-quality')
    await page.getByRole('link', { name: 'Read an IATI file' }).click()
    await settle(page)
    const file = Buffer.from(foreign(Date.now()))
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'other.xml', mimeType: 'application/xml', buffer: file })
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByText('New organizations: 1 · Programs: 1 · Partnerships: 0')).toBeVisible()
    await expect(page.getByRole('table', { name: 'What is not taken' })).toContainText('transaction')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Check the import' }).click()
    await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Data package')
  },
)

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
