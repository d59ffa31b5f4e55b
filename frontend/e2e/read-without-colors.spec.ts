import { expect } from '@playwright/test'
import { open, story } from './story'

story.describe("in the reader's own colors", () => {
  story.use({ contextOptions: { forcedColors: 'active' } })

  story('both sides are told apart by their shapes', async ({ page }) => {
    await open(page, '/partnerships')
    const marks = page.locator('tbody [data-side]:empty')
    const drawn = await marks.evaluateAll((found) =>
      found.map((mark) => {
        const { backgroundColor, borderRadius } = getComputedStyle(mark)
        return `${(mark as HTMLElement).dataset.side} ${borderRadius} ${backgroundColor}`
      }),
    )
    expect(new Set(drawn)).toEqual(new Set(['resource 50% rgb(0, 0, 0)', 'peer 2px rgb(0, 0, 0)']))
  })
})

story('paper carries what is known and nothing to press', async ({ page }) => {
  await open(page, '/visits/salvadoran-visit-santa-ana-2011')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2, name: 'Agenda' })).toBeVisible()
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
