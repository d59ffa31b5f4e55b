import { expect, type Page } from '@playwright/test'
import { own } from './people'

/** Tab until the control of this name has the focus, as somebody without a mouse does. */
export const tabTo = async (
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
  nth = 0,
) => {
  const target = page.getByRole(role, { name }).nth(nth)
  await expect(target).toBeVisible()
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** A visit made without the screens, another one in each story; older than the sample's, so that lists end with it. */
export const plannedVisit = async (page: Page, draft: object = {}) => {
  const data = {
    partnerships: ['pinellas-panama'],
    kind: 'EXCHANGE',
    start: '2010',
    title: { en: `Story ${Date.now()} ${Math.round(Math.random() * 1e6)}` },
    ...draft,
  }
  const answer = await page.request.post('/api/v1/visits', { data, headers: own })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as { id: string; code: string; version: number; title: { en: string } }
}

/** A source made without the screens. */
export const recordedSource = async (page: Page, draft: object = {}) => {
  const data = { title: `Source ${Date.now()} ${Math.random()}`, kind: 'REPORT', ...draft }
  const answer = await page.request.post('/api/v1/sources', { data, headers: own })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as { id: string; code: string; title: string }
}
