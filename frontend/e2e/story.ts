import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as plain } from '@playwright/test'

/** A story fails on any error that the page throws or the console shows, a refused style or script included. */
export const story = plain.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const expectAccessible = async (page: Page, except: string[] = []) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules(except).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/**
 * The same while the list of a combo box is open. React Aria then hides the rest of the page from screen readers, so that
 * they stay with the field and its list; whatever leaves the field closes the list first, so nothing hidden is reached.
 */
export const expectListAccessible = (page: Page) =>
  expectAccessible(page, ['aria-hidden-focus', 'region', 'page-has-heading-one'])

export const expectNoSidewaysScroll = async (page: Page) => {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}

/**
 * Headings, buttons, tabs and labels of fields stand on the screen with all their words: none is cut off by a box around it,
 * or juts out of its button. What can be scrolled to counts as there, and so does what is said to screen readers only.
 */
export const expectNothingCutOff = async (page: Page) => {
  const cut = await page.evaluate(() => {
    const slack = 2
    const outside = (text: DOMRect, box: DOMRect, x: boolean, y: boolean) =>
      (x && (text.right > box.right + slack || text.left < box.left - slack)) ||
      (y && (text.bottom > box.bottom + slack || text.top < box.top - slack))
    const isCut = (words: Text) => {
      const range = document.createRange()
      range.selectNodeContents(words)
      const text = range.getBoundingClientRect()
      if (text.width === 0) return false
      let found = false
      for (let box = words.parentElement; box; box = box.parentElement) {
        const { clipPath, overflowX, overflowY } = getComputedStyle(box)
        if (clipPath !== 'none') return false
        const holds = box.matches('button, [role=tab]')
        const [x, y] = [overflowX, overflowY].map((way) => holds || /hidden|clip/.test(way))
        found ||= outside(text, box.getBoundingClientRect(), x === true, y === true)
        if (/auto|scroll/.test(overflowX)) return found
      }
      return found || text.right > window.innerWidth + slack
    }
    return [...document.querySelectorAll('h1, h2, h3, button, [role=tab], label, legend')].flatMap(
      (named) => {
        const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT)
        const told: string[] = []
        while (walker.nextNode()) {
          const words = walker.currentNode as Text
          if (words.data.trim() && isCut(words)) told.push(`${named.tagName}: ${words.data}`)
        }
        return told
      },
    )
  })
  expect(cut).toEqual([])
}

/** Loaded means: the heading is there, no skeleton is left, and every chart has been drawn. */
export const open = async (page: Page, path: string) => {
  await page.goto(path)
  await settle(page)
}

export const settle = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  // As printing does: charts below the fold are drawn too. Said again until it is heard, since a card may come later.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.getByRole('status')).toHaveCount(0, { timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
}

/** The address of the first thing listed, whatever data the server holds. */
export const firstOf = async (
  page: Page,
  list:
    | 'partnerships'
    | 'visits'
    | 'municipalities'
    | 'sources'
    | 'people'
    | 'indicators'
    | 'practices'
    | 'outcomes',
) => {
  const answer = await page.request.get(`/api/v1/${list}?limit=1`)
  const { items } = await answer.json()
  return `/${list}/${list === 'people' ? items[0].id : items[0].code}`
}
