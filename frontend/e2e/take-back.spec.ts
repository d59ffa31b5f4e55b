import { expect } from '@playwright/test'
import { admin, enter, recorded } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, open, story } from './story'

story('what was deleted by mistake is taken back, by keyboard alone', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page)
  const item = await recorded(page.request, 'agenda-items', {
    visit: visit.id,
    kind: 'MEETING',
    title: { en: 'Council', es: 'Concejo' },
    day: 2,
    starts: '09:30',
    position: 7,
    venueName: 'City hall',
  })
  const { keyboard } = page
  await open(page, `/visits/${visit.code}`)
  await tabTo(page, 'button', 'Delete: Council')
  await keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await tabTo(page, 'button', /^Delete$/)
  await keyboard.press('Enter')
  await expect(page.getByText(/^Nothing is planned yet/)).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, 'button', 'Undo')
  await keyboard.press('Enter')
  await expect(page.getByText('“Council” is back.')).toBeVisible()
  const { items } = await (await page.request.get(`/api/v1/agenda-items?visit=${visit.id}`)).json()
  expect(items).toHaveLength(1)
  for (const field of ['code', 'title', 'day', 'starts', 'position', 'venueName']) {
    expect(items[0][field]).toEqual(item[field])
  }
})
