import { expect, type Page } from '@playwright/test'
import { admin, enter, own } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

const delegationOf = async (page: Page, visit: string) =>
  (await page.request.get(`/api/v1/visits/${visit}/delegation`)).json()

const groupOf = async (page: Page, visit: string, label: string, headcount: number) => {
  const data = { visit, label: { en: label }, headcount, role: 'DELEGATE', side: 'SENDING' }
  const answer = await page.request.post('/api/v1/participants', { data, headers: own })
  expect(answer.status()).toBe(201)
}

story('people are found without accents and groups counted, by keyboard alone', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { declaredDelegationSize: 5 })
  await open(page, `/visits/${visit.code}`)
  const { keyboard } = page
  await tabTo(page, 'button', 'Add a person')
  await keyboard.press('Enter')
  await tabTo(page, 'combobox', /^Person/)
  await keyboard.type('loria')
  await expect(page.getByRole('option', { name: /Carlos Loría-Chaves/ }).first()).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Chosen: Person' })).toContainText('Loría')
  await expect(page.getByRole('textbox', { name: 'Office at that time (optional)' })).not.toHaveValue('')
  await expectAccessible(page)
  const sum = page.getByRole('region', { name: 'The delegation with this' })
  await expect(sum).toContainText('4 people declared are not recorded')
  await tabTo(page, 'button', /^Add$/)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await tabTo(page, 'button', 'Add a group')
  await keyboard.press('Enter')
  await tabTo(page, 'textbox', /^Who they are/)
  await keyboard.type('Mayors')
  await tabTo(page, 'textbox', /^Number of people/)
  await keyboard.type('4')
  await expect(sum).toContainText('The people recorded add up to those declared')
  await tabTo(page, 'textbox', /^Women/)
  await keyboard.type('3')
  await expect(page.getByText('3 of 4 are counted by sex; 1 not known.')).toBeVisible()
  await expectAccessible(page)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Delegation' })).toContainText('Mayors')
  expect(await delegationOf(page, visit.code)).toMatchObject({ named: 1, counted: 4, difference: 0 })
})

story('whoever is not found is recorded with the part', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page)
  const family = `Portillo${Date.now()}`
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('combobox', { name: /^Person/ }).fill(`Julia ${family}`)
  await page.getByRole('option', { name: `Add “Julia ${family}” as a new person` }).click()
  await expect(page.getByRole('textbox', { name: /^Given names/ })).toHaveValue('Julia')
  await expect(page.getByRole('textbox', { name: /^Family names/ })).toHaveValue(family)
  await page.getByLabel(/^Part in the visit/).selectOption({ label: 'Accompanying staff' })
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('link', { name: `Julia ${family}` })).toBeVisible()
  await page.getByRole('button', { name: `Take off: Julia ${family}` }).click()
  await expect(page.getByRole('alertdialog')).toContainText('The person and their other visits stay')
  await expectAccessible(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take off' }).click()
  await expect(page.getByRole('link', { name: `Julia ${family}` })).toHaveCount(0)
  const { items } = await (await page.request.get(`/api/v1/people?q=${family}`)).json()
  expect(items).toHaveLength(1)
})

story('after the visit it is confirmed who came, and who did not is no longer counted', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { status: 'ACTIVE', declaredDelegationSize: 7 })
  await groupOf(page, visit.code, 'Mayors', 3)
  await groupOf(page, visit.code, 'Council members', 4)
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Confirm who came' }).click()
  await page.getByRole('combobox', { name: 'Council members' }).selectOption({ label: 'Did not attend' })
  await page.getByRole('button', { name: 'Everybody came' }).click()
  await expect(page.getByRole('combobox', { name: 'Mayors' })).toHaveValue('ATTENDED')
  await expect(page.getByRole('combobox', { name: 'Council members' })).toHaveValue('NO_SHOW')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await delegationOf(page, visit.code)).toMatchObject({ sending: 3, difference: -4 })
})

story('a group is corrected, with the sum as it will be', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { declaredDelegationSize: 7 })
  await groupOf(page, visit.code, 'Mayors', 3)
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Edit: Mayors' }).click()
  await page.getByRole('textbox', { name: /^Number of people/ }).fill('7')
  await expect(page.getByRole('region', { name: 'The delegation with this' })).toContainText('add up')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await delegationOf(page, visit.code)).toMatchObject({ counted: 7, difference: 0 })
})

story.describe('a phone in Spanish', () => {
  story.use({ viewport: { width: 320, height: 640 }, locale: 'es-419', colorScheme: 'dark' })

  story('a delegation with its tools has no barrier', async ({ page }) => {
    await enter(page.request, admin)
    const visit = await plannedVisit(page, { declaredDelegationSize: 7 })
    await groupOf(page, visit.code, 'Mayors', 3)
    await open(page, `/visits/${visit.code}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Agregar persona' }).click()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
