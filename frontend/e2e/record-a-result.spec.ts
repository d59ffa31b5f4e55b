import { expect } from '@playwright/test'
import { admin, enter, given, recorded } from './people'
import { expectAccessible, expectListAccessible, open, settle, story } from './story'

const workshops = {
  program: 'amuprev',
  objective: 'training-and-technical-assistance',
  definition: { en: 'Workshops held.' },
  resultType: 'OUTPUT',
  measure: 'UNIT',
  baselineWaiver: { en: 'Nobody counted before.' },
}

story(
  'a value is recorded with its parts, submitted, approved by another, and shown at its objective',
  async ({ browser, page }) => {
    await enter(page.request, admin)
    const title = `Officials trained ${Date.now()}`
    const indicator = await recorded(page.request, 'indicators', {
      program: 'amuprev',
      objective: 'training-and-technical-assistance',
      title: { en: title },
      definition: { en: 'Everybody who attended a training.' },
      resultType: 'OUTPUT',
      measure: 'UNIT',
      unit: { en: 'people' },
      baselineYear: 2010,
      baselineValue: 0,
      dimensions: ['SEX'],
      periods: [{ label: 'FY2013 Q4', start: '2013-07', end: '2013-09' }],
    })
    await enter(page.request, await given(browser, 'Marta Peña', { role: 'COORDINATOR' }))
    await open(page, `/indicators/${indicator.code}`)
    await page.getByRole('button', { name: 'Record the actual' }).click()
    const dialog = page.getByRole('dialog')
    const value = dialog.getByRole('textbox', { name: /^Actual/ })
    await value.fill('8')
    await dialog.getByRole('textbox', { name: 'Female', exact: true }).fill('4')
    await dialog.getByRole('textbox', { name: 'Male', exact: true }).fill('5')
    await expect(dialog).toContainText('Sex: 9 is more than the value, 8')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Sex: 9 is more than the value, 8')
    await expectAccessible(page)
    await value.fill('11')
    await expect(dialog).toContainText('9 of 11; 2 not known')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const actual = page.getByRole('region', { name: 'Actual', exact: true })
    await expect(actual).toContainText('Draft')
    await actual.getByRole('button', { name: /^Submit/ }).click()
    await expect(actual).toContainText('Submitted')

    await enter(page.request, admin)
    await open(page, `/indicators/${indicator.code}`)
    await actual.getByRole('button', { name: /^Return/ }).click()
    await dialog.getByRole('textbox', { name: /^Why it goes back/ }).fill('The lists say twelve.')
    await dialog.getByRole('button', { name: 'Return' }).click()
    await expect(actual).toContainText('The lists say twelve.')
    await actual.getByRole('button', { name: /^Submit/ }).click()
    await expect(actual).toContainText('Submitted')
    await actual.getByRole('button', { name: /^Approve/ }).click()
    await expect(actual).toContainText('Approved')
    await expectAccessible(page)

    await open(page, '/objectives')
    const row = page.getByRole('row', { name: new RegExp(title) })
    await expect(row).toContainText('11')
    await expect(row).toContainText('No target')
  },
)

story('a counted actual is traced to the visits behind it, and to what was left out', async ({ page }) => {
  await open(page, '/indicators/exchange-visits?period=FY2011 Q2')
  await page.getByRole('button', { name: 'Show what was counted' }).click()
  const counted = page.getByRole('list', { name: 'Counted', exact: true })
  await expect(counted.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('list', { name: /was not counted$/ })).toContainText('Nobody said when it was.')
  await expectAccessible(page)
  await counted.getByRole('link').click()
  await expect(page).toHaveURL(/\/visits\/salvadoran-visit-santa-ana-2011$/)
  await settle(page)
})

story('periods are made from a calendar, and a locked one keeps its values', async ({ page }) => {
  await enter(page.request, admin)
  const indicator = await recorded(page.request, 'indicators', {
    ...workshops,
    title: { en: `Workshops ${Date.now()}` },
  })
  await open(page, `/indicators/${indicator.code}`)
  await page.getByRole('button', { name: 'Make periods' }).click()
  const dialog = page.getByRole('dialog')
  const from = dialog.getByRole('group', { name: 'From' })
  const to = dialog.getByRole('group', { name: 'To' })
  await from.getByRole('textbox', { name: 'Year' }).fill('2012')
  await from.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'October' })
  await to.getByRole('textbox', { name: 'Year' }).fill('2013')
  await to.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'September' })
  await dialog.getByRole('button', { name: 'Make periods' }).click()
  const table = page.getByRole('table', { name: 'Targets and actuals' })
  await expect(table.getByRole('row')).toHaveCount(5)
  const period = page.getByRole('region', { name: 'FY2013 Q4' })
  await expect(period.getByRole('button', { name: 'Record the target' })).toBeVisible()
  await period.getByRole('button', { name: 'Lock' }).click()
  await expect(period).toContainText('The period is locked')
  await expect(period.getByRole('button', { name: 'Record the target' })).toHaveCount(0)
})

story(
  'an indicator is added from a document that is not recorded yet, which is recorded once',
  async ({ page, errors }) => {
    await enter(page.request, admin)
    const stamp = Date.now()
    const plan = `Monitoring plan ${stamp}`
    await open(page, '/objectives')
    await page.getByRole('button', { name: /^Indicator ?: Train and assist/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^What it is called/ }).fill(`Mayors trained ${stamp}`)
    const source = dialog.getByRole('combobox', { name: /^Source/ })
    await source.click()
    await source.pressSequentially(plan)
    await expectListAccessible(page)
    await page.getByRole('option', { name: `Add “${plan}” as a new source` }).click()
    const described = dialog.getByRole('group', { name: 'The new source' })
    await expect(described.getByRole('textbox', { name: /^Title/ })).toHaveValue(plan)
    await described.getByRole('combobox', { name: /^Kind/ }).selectOption({ label: 'Report' })
    await dialog.getByRole('textbox', { name: /^Place in the source/ }).fill('annex B')
    await dialog.getByRole('combobox', { name: /^Is there a baseline/ }).selectOption('LATER')
    await expectAccessible(page)
    // Refused once by the indicator: its source is there by then, and is not recorded again.
    let refused = false
    await page.route('**/api/v1/indicators', (route) => {
      if (refused || route.request().method() !== 'POST') return route.continue()
      refused = true
      return route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        json: { status: 409, title: 'Conflict', detail: 'Somebody else was faster.' },
      })
    })
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText('Somebody else was faster.')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Mayors trained ${stamp}` })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Sources' })).toContainText(`${plan}, annex B`)
    const { items } = await (await page.request.get(`/api/v1/sources?q=${encodeURIComponent(plan)}`)).json()
    expect(items).toHaveLength(1)
    expect(items[0].kind).toBe('REPORT')
    expect(errors.splice(0)).toHaveLength(1)
  },
)

story(
  'a trend begins with what to do, and stands beside its target from the first actual on',
  async ({ page }) => {
    await enter(page.request, admin)
    const { code } = await recorded(page.request, 'indicators', {
      ...workshops,
      title: { en: `Trend of workshops ${Date.now()}` },
      periods: [{ label: 'FY2013 Q4', start: '2013-07', end: '2013-09' }],
    })
    await open(page, `/indicators/${code}`)
    const trend = page.getByRole('region', { name: 'Trend' })
    await expect(trend).toContainText('No actual is known yet. Record one in a period')
    await expect(trend.getByRole('img')).toHaveCount(0)
    for (const [kind, value] of Object.entries({ TARGET: 4, ACTUAL: 3 }))
      await recorded(page.request, 'indicator-values', {
        indicator: code,
        period: 'FY2013 Q4',
        kind,
        value,
        status: 'APPROVED',
      })
    await open(page, `/indicators/${code}`)
    await expect(trend.getByRole('img', { name: /^Trend of workshops/ })).toBeVisible()
    const legend = trend.getByRole('list', { name: 'Key' })
    await expect(legend.getByRole('listitem')).toHaveText(['Reported', 'Where the target wants it'])
    await expectAccessible(page)
  },
)

story('who took part is told apart by one dimension on the screen, and by all on paper', async ({ page }) => {
  await open(page, '/indicators/people-in-delegations?period=FY2014 Q1')
  const people = page.getByRole('region', { name: /^Who took part/ })
  await expect(people.getByRole('table')).toHaveCount(1)
  await people.getByRole('group').getByText('Country', { exact: true }).click()
  await expect(people.getByRole('table', { name: 'By Country' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const printed = people.getByRole('table')
  await expect(printed).toHaveCount(4)
  for (const name of ['By Sex', 'By Age', 'By Country', 'By Kind of organization'])
    await expect(people.getByRole('table', { name })).toBeVisible()
})
