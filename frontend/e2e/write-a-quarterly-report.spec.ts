import { expect } from '@playwright/test'
import { admin, enter, own } from './people'
import { tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

story('a quarter is reported: read, written into, downloaded, frozen and reopened', async ({ page }) => {
  await enter(page.request, admin)
  const code = `story-${Date.now()}`
  const made = await page.request.post('/api/v1/programs', {
    data: {
      code,
      acronym: code,
      title: { en: 'A program' },
      status: 'IMPLEMENTATION',
      published: true,
      periods: [{ kind: 'ORIGINAL', start: '2012-10', end: '2013-09' }],
    },
    headers: own,
  })
  expect(made.status()).toBe(201)

  await open(page, `/reports?program=${code}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Download: Annual impact' }).click()
  const impact = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Word' }).click()
  expect((await impact).suggestedFilename()).toBe(`${code}-impact-en.docx`)

  await page.getByRole('link', { name: 'FY2013 Q4, report IV' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${code}: quarterly report IV` })).toBeFocused()
  await expect(
    page.getByRole('region', { name: 'The program' }).or(page.getByText('The program')).first(),
  ).toBeVisible()

  await tabTo(page, 'button', "Write this quarter's report")
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Write into: Challenges and remedies' }).click()
  await page.getByRole('textbox', { name: /^Challenges and remedies/ }).fill('Funds came late.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Challenges and remedies' })).toContainText(
    'Funds came late.',
  )
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('button', { name: /^Download: / }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  expect((await download).suggestedFilename()).toBe(`${code}-fy2013-q4-en.pdf`)

  await page.getByRole('button', { name: 'Freeze' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('kept in both languages')
  await expectAccessible(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Freeze' }).click()
  await expect(page.getByText(/Edition 1, frozen on/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Write into/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Make it live again' }).click()
  await page.getByRole('textbox', { name: /^Reason/ }).fill('A trip was missing.')
  await page.getByRole('dialog').getByRole('button', { name: 'Make it live again' }).click()
  await expect(page.getByRole('button', { name: 'Freeze' })).toBeVisible()
})
