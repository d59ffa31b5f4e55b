import { expect, type Page } from '@playwright/test'
import { admin, enter, own } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

const agendaOf = async (page: Page, visit: string) => {
  const items = await (await page.request.get(`/api/v1/visits/${visit}/agenda`)).json()
  return items.map((item: { title: { en: string }; day: number }) => `${item.title.en} ${item.day}`)
}

const agendaItem = async (page: Page, visit: string, title: string, day: number, position: number) => {
  const data = { visit, title: { en: title }, kind: 'MEETING', day, position }
  const answer = await page.request.post('/api/v1/agenda-items', { data, headers: own })
  expect(answer.status()).toBe(201)
}

const visitWithAgenda = async (page: Page) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { declaredDays: 3 })
  await agendaItem(page, visit.code, 'Welcome', 1, 0)
  await agendaItem(page, visit.code, 'Patrol', 1, 1)
  await agendaItem(page, visit.code, 'Council', 2, 2)
  return visit
}

story('an agenda is written and put in order by keyboard alone', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page)
  await open(page, `/visits/${visit.code}`)
  const { keyboard } = page
  for (const [title, starts] of [
    ['Welcome at city hall', '09:00'],
    ['Ride along with a patrol', '11:00'],
  ] as const) {
    await tabTo(page, 'button', 'Add agenda item')
    await keyboard.press('Enter')
    await tabTo(page, 'textbox', /^What takes place/)
    await keyboard.type(title)
    await tabTo(page, 'textbox', /^Day/)
    await keyboard.press('Control+a')
    await keyboard.type('1')
    await page.getByLabel(/^Begins/).fill(starts)
    await tabTo(page, 'textbox', /^Place/)
    await keyboard.type('City hall')
    await expectAccessible(page)
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Agenda' })).toContainText(title)
  }
  await expectAccessible(page)
  await tabTo(page, 'button', 'Move up: Ride along with a patrol')
  await keyboard.press('Enter')
  await expect(page.getByText('Moved to day 1, place 1 of 2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Move up: Ride along with a patrol' })).toBeFocused()
  await expect
    .poll(() => agendaOf(page, visit.code))
    .toEqual(['Ride along with a patrol 1', 'Welcome at city hall 1'])
})

story('an item steps over midnight, also when steps follow fast', async ({ page }) => {
  const visit = await visitWithAgenda(page)
  await open(page, `/visits/${visit.code}`)
  const up = page.getByRole('button', { name: 'Move up: Council' })
  await up.click()
  await up.click()
  await up.click()
  await expect(up).toBeFocused()
  await expect(up).toHaveAttribute('aria-disabled', 'true')
  await expect.poll(() => agendaOf(page, visit.code)).toEqual(['Council 1', 'Welcome 1', 'Patrol 1'])
})

story('a day is duplicated, and an item deleted after saying what it means', async ({ page }) => {
  const visit = await visitWithAgenda(page)
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Duplicate day 1' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2 items are copied')
  await expect(dialog.getByRole('textbox', { name: 'To day' })).toHaveValue('3')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Day 3' })).toBeVisible()
  expect(await agendaOf(page, visit.code)).toEqual([
    'Welcome 1',
    'Patrol 1',
    'Council 2',
    'Welcome 3',
    'Patrol 3',
  ])
  await page.getByRole('button', { name: 'Delete: Council' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('taken off the agenda for everybody')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('region', { name: 'Agenda' }).getByText('Council')).toHaveCount(0)
  expect(await agendaOf(page, visit.code)).toHaveLength(4)
})

story('an item is edited, and whoever may not change it sees no tools', async ({ page, browser, errors }) => {
  const visit = await visitWithAgenda(page)
  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Edit: Patrol' }).click()
  await page.getByRole('textbox', { name: /^What takes place/ }).fill('Patrol by night')
  await page.getByLabel(/^Begins/).fill('21:00')
  await page.getByLabel(/^Ends/).fill('20:00')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Ends')
  errors.length = 0
  await page.getByLabel(/^Ends/).fill('23:00')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('21:00–23:00')).toBeVisible()
  const stranger = await (await browser.newContext()).newPage()
  await open(stranger, `/visits/${visit.code}`)
  await expect(stranger.getByText('Patrol by night')).toBeVisible()
  await expect(stranger.getByRole('button', { name: /^Edit/ })).toHaveCount(0)
})

story.describe('a phone in Spanish', () => {
  story.use({ viewport: { width: 320, height: 640 }, locale: 'es-419', colorScheme: 'dark' })

  story('an agenda with its tools has no barrier', async ({ page }) => {
    const visit = await visitWithAgenda(page)
    await open(page, `/visits/${visit.code}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Agregar actividad' }).click()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
