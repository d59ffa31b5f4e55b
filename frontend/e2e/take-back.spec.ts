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

story(
  'an outcome that was deleted by mistake comes back with all that contributed to it',
  async ({ page }) => {
    await enter(page.request, admin)
    const visit = await plannedVisit(page)
    const outcome = await recorded(page.request, 'outcomes', {
      kind: 'POLICY_ADOPTED',
      title: { en: `Curfew repealed ${Date.now()}`, es: 'Toque de queda derogado' },
      date: '2012-03',
      municipalities: ['mixco'],
      contributions: [
        { visit: visit.code, strength: 'HIGH', basis: 'STATED_BY_SOURCE' },
        { effort: { en: 'A campaign of the parishes' } },
      ],
    })
    await open(page, `/outcomes/${outcome.code}`)
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page).toHaveURL(/\/outcomes$/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(`“${outcome.title.en}” is back.`)).toBeVisible()
    const again = await (await page.request.get(`/api/v1/outcomes/${outcome.code}`)).json()
    expect(again.id).not.toBe(outcome.id)
    for (const field of ['kind', 'title', 'date', 'municipalities', 'contributions', 'verification'])
      expect(again[field]).toEqual(outcome[field])
  },
)
