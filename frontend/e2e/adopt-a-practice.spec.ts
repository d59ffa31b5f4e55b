import { expect } from '@playwright/test'
import { admin, enter, recorded } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, settle, story } from './story'

story(
  'a practice seen on a visit is adopted by a municipality, on the board by keyboard alone',
  async ({ page }) => {
    await enter(page.request, admin)
    const visit = await plannedVisit(page)
    const seen = `Block watch ${Date.now()}`
    await recorded(page.request, 'agenda-items', {
      visit: visit.code,
      kind: 'SITE_VISIT',
      title: { en: seen },
    })
    await open(page, '/practices')
    const { keyboard } = page
    await tabTo(page, 'button', 'Add a practice')
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await tabTo(page, 'textbox', /^What it is called/)
    const name = `Neighborhood watch ${Date.now()}`
    await keyboard.type(name)
    await dialog.getByLabel('Program').selectOption('amuprev')
    await tabTo(page, 'combobox', /^Where it was seen/)
    await keyboard.type(seen)
    await expect(page.getByRole('option')).toHaveText([new RegExp(seen)])
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expectAccessible(page)
    await tabTo(page, 'button', /^Add$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Where it was seen' })).toContainText(visit.title.en)

    await open(page, `/practices?q=${encodeURIComponent(name)}`)
    await tabTo(page, 'button', 'Record a step')
    await keyboard.press('Enter')
    for (const [field, words, option] of [
      [/^Practice/, name, name],
      [/^Municipality/, 'Nahui', 'Nahuizalco'],
    ] as const) {
      await tabTo(page, 'combobox', field)
      await keyboard.type(words)
      await expect(page.getByRole('option').first()).toHaveText(option)
      await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
    }
    await tabTo(page, 'combobox', /^How far it has come/)
    await keyboard.type('Pil')
    await tabTo(page, 'button', /^Save$/)
    await keyboard.press('Enter')
    const place = page.getByRole('button', { name: `${name} in Nahuizalco: Piloted` })
    await expect(place).toBeVisible()
    await expectAccessible(page)

    await open(page, `/practices?q=${encodeURIComponent(name)}`)
    await expect(place).toBeVisible()
    for (let step = 0; step < 40; step += 1) {
      if (await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)) break
      await keyboard.press('Tab')
    }
    for (let step = 0; step < 4; step += 1) {
      if (await place.evaluate((button) => button === document.activeElement)) break
      await keyboard.press('ArrowRight')
    }
    await expect(place).toBeFocused()
    await keyboard.press('Enter')
    await tabTo(page, 'combobox', /^How far it has come/)
    await keyboard.type('Adop')
    await tabTo(page, 'button', /^Save$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `${name} in Nahuizalco: Adopted` })).toBeVisible()

    await page.setViewportSize({ width: 320, height: 640 })
    await settle(page)
    await expect(page.getByRole('list', { name: 'Practices by municipality' })).toContainText('Nahuizalco')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  },
)
