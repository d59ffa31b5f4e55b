import { expect, type Route } from '@playwright/test'
import { admin, enter, given, own } from './people'
import { plannedVisit as recorded, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, story } from './story'

story('a visit is planned by keyboard alone, as exactly as its dates are known', async ({ page }) => {
  await enter(page.request, admin)
  await open(page, '/visits')
  const { keyboard } = page
  await tabTo(page, 'link', 'Plan a visit')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a visit' })).toBeFocused()
  await expectAccessible(page)

  await tabTo(page, 'combobox', /^Partnership/)
  await keyboard.type('colon miguelito')
  await expect(page.getByRole('option')).toHaveText([/Colón and San Miguelito/])
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await tabTo(page, 'radio', /^Colón and San Miguelito to/)
  await keyboard.press('Space')
  await expect(page.getByRole('list', { name: 'Chosen: Hosts' })).toContainText('Pinellas County')
  await tabTo(page, 'textbox', /^Size of the delegation/)
  await keyboard.type('many')

  const title = `Exchange week ${Date.now()}`
  await tabTo(page, 'textbox', /^Title/)
  await keyboard.type(title)
  await tabTo(page, 'textbox', 'Year')
  await keyboard.type('2027')
  await keyboard.press('Tab')
  await keyboard.type('March')
  await expect(page.getByRole('combobox', { name: 'Month' })).toHaveValue('03')
  await keyboard.press('Enter')
  await tabTo(page, 'button', 'Plan a visit')
  await keyboard.press('Enter')

  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Size of the delegation: Write a whole number')
  await expectAccessible(page)
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Size of the delegation/ })).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('8')
  await tabTo(page, 'button', 'Plan a visit')
  await keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  const facts = page.getByRole('region', { name: 'Facts' })
  await expect(facts).toContainText('March 2027')
  await expect(facts).toContainText('To the resource city')
})

story('what the server refuses stands at its field', async ({ page, errors }) => {
  await enter(page.request, admin)
  const visit = await recorded(page, { start: '2027-03' })
  await open(page, `/visits/${visit.code}/edit`)
  await page.getByRole('textbox', { name: 'Year' }).nth(1).fill('2026')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('group', { name: /^Last day/ })).toHaveAccessibleDescription(/2027/)
  await expect(page.getByRole('alert')).toBeFocused()
  errors.length = 0
})

story(
  'a save that comes too late shows both versions and lets the person choose',
  async ({ page, errors }) => {
    await enter(page.request, admin)
    const visit = await recorded(page, { purpose: { en: 'Learn' }, declaredDays: 5 })
    await open(page, `/visits/${visit.code}/edit`)
    await page.getByRole('textbox', { name: /^Purpose/ }).fill('Learn and teach')
    await page.getByRole('textbox', { name: /^Size of the delegation/ }).fill('9')
    const elsewhere = await page.request.patch(`/api/v1/visits/${visit.id}`, {
      data: { purpose: { en: 'Learn from one another' }, declaredDays: 6, datesAsStated: 'in spring' },
      headers: { ...own, 'If-Match': `"${visit.version}"`, 'Content-Type': 'application/merge-patch+json' },
    })
    expect(elsewhere.status()).toBe(200)
    await page.getByRole('button', { name: 'Save', exact: true }).click()

    const choice = page.getByRole('region', { name: /Somebody else has saved/ })
    await expect(choice).toBeFocused()
    await expectAccessible(page)
    const purpose = choice.getByRole('group', { name: 'Purpose' })
    await expect(purpose.getByRole('radio', { name: /Yours.*Learn and teach/ })).toBeChecked()
    await expect(purpose.getByRole('radio', { name: /Learn from one another/ })).not.toBeChecked()
    await expect(
      choice.getByRole('group', { name: 'Length in days' }).getByRole('radio', { name: /6/ }),
    ).toBeChecked()
    await expect(choice.getByRole('group', { name: /Size/ })).toHaveCount(0)
    // The form below follows the choices, so that either button sends them.
    await expect(page.getByRole('textbox', { name: /^Length in days/ })).toHaveValue('6')
    await choice.getByRole('button', { name: 'Save with these choices' }).click()
    await expect(page.getByRole('heading', { level: 1, name: visit.title.en })).toBeVisible()
    const now = await (await page.request.get(`/api/v1/visits/${visit.id}`)).json()
    expect(now).toMatchObject({
      purpose: { en: 'Learn and teach' },
      declaredDays: 6,
      datesAsStated: 'in spring',
      declaredDelegationSize: 9,
    })
    errors.length = 0
  },
)

story('what was typed survives a reload, and can be discarded', async ({ page }) => {
  await enter(page.request, admin)
  await open(page, '/visits/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill('Half a visit')
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('Half a visit')
  await expect(page.getByText('What you had typed here has been put back.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('')
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('')
  await expect(page.getByText('What you had typed here has been put back.')).toHaveCount(0)
})

story(
  'a visit saved while the line is down is made once, when the line is back',
  async ({ page, errors }) => {
    await enter(page.request, admin)
    await open(page, '/visits/new?partnership=pinellas-panama')
    const title = `Out of reach ${Date.now()}`
    await page.getByRole('textbox', { name: /^Title/ }).fill(title)
    // The first answer is lost after the server has made the visit.
    const loseAnswer = async (route: Route) => {
      await route.fetch()
      await route.abort()
    }
    await page.route('**/api/v1/visits', loseAnswer, { times: 1 })
    await page.getByRole('button', { name: 'Plan a visit' }).click()
    await page.context().setOffline(true)
    await expect(page.getByText('The line is down.')).toBeVisible()
    await page.context().setOffline(false)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 15_000 })
    const { items } = await (await page.request.get(`/api/v1/visits?q=${encodeURIComponent(title)}`)).json()
    expect(items).toHaveLength(1)
    errors.length = 0
  },
)

story('a visit that was sent before a reload is made once', async ({ page, errors }) => {
  await enter(page.request, admin)
  await open(page, '/visits/new?partnership=pinellas-panama')
  const title = `Twice ${Date.now()}`
  await page.getByRole('textbox', { name: /^Title/ }).fill(title)
  const loseAnswer = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  await page.route('**/api/v1/visits', loseAnswer)
  await page.getByRole('button', { name: 'Plan a visit' }).click()
  await expect.poll(() => errors.length).toBeGreaterThan(0)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue(title)
  await page.getByRole('button', { name: 'Plan a visit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const { items } = await (await page.request.get(`/api/v1/visits?q=${encodeURIComponent(title)}`)).json()
  expect(items).toHaveLength(1)
  errors.length = 0
})

story('only those who may change a visit are offered to', async ({ page, browser }) => {
  const offered = async (path: string, name: string) => {
    await open(page, path)
    return page.getByRole('link', { name, exact: true }).count()
  }
  expect(await offered('/visits', 'Plan a visit')).toBe(0)
  const organization = await (await page.request.get('/api/v1/organizations/pinellas-county')).json()
  const partner = await given(browser, 'Pia Partner', { role: 'PARTNER', organizations: [organization.code] })
  await enter(page.request, partner)
  expect(await offered('/partnerships/pinellas-panama', 'Plan a visit')).toBe(1)
  expect(await offered('/partnerships/alexandria-el-salvador', 'Plan a visit')).toBe(0)
})

for (const locale of ['en-US', 'es-419']) {
  story.describe(`a phone, ${locale}`, () => {
    story.use({ viewport: { width: 320, height: 640 }, locale, colorScheme: 'dark' })

    story('planning a visit has no barrier', async ({ page }) => {
      await enter(page.request, admin)
      await open(page, '/visits/new?partnership=pinellas-panama')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  })
}
