import { expect, type Locator, type Page } from '@playwright/test'
import { admin, enter, given, recorded } from './people'
import { expectAccessible, open, story } from './story'

/** Somebody who exists once, however often the stories run. */
const somebody = (names: object = {}) => ({
  givenNames: 'Óscar',
  familyNames: `Peñate ${Date.now()}${Math.round(Math.random() * 1e6)}`,
  ...names,
})

const partIn = (person: string) => ({
  visit: 'salvadoran-visit-santa-ana-2011',
  person,
  role: 'DELEGATE',
  side: 'SENDING',
  attendance: 'ATTENDED',
})

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The browser notes each refused request; these are what a story is about. */
const refusedOnly = (errors: string[], status: number) =>
  errors.splice(0, errors.length, ...errors.filter((error) => !error.includes(`status of ${status}`)))

const year = (dialog: Locator, field: string) => dialog.getByRole('group', { name: field }).getByLabel('Year')

story(
  'a person is added with an office and a consent, which is withdrawn later',
  async ({ page, errors }) => {
    const { familyNames } = somebody()
    await enter(page.request, admin)
    await open(page, '/people')
    await page.getByRole('link', { name: 'Add a person' }).click()
    await page.getByRole('button', { name: 'Add a person' }).click()
    await expect(page.getByRole('alert')).toContainText('Family names')
    await page.getByLabel(/^Given names/).fill('Óscar')
    await page.getByLabel('Family names').fill(familyNames)
    await page.getByLabel(/^E-mail address/).fill('oscar@nahuizalco.example')
    await page.getByRole('button', { name: 'Add a person' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Óscar ${familyNames}` })).toBeVisible()
    await expect(region(page, 'Facts')).toContainText('oscar@nahuizalco.example')

    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Add a position' }).click()
    await dialog.getByRole('combobox', { name: 'Organization' }).fill('santa ana police dep')
    await expect(page.getByRole('option', { name: 'Santa Ana Police Department' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Remove Santa Ana Police Department' })).toBeVisible()
    await dialog.getByLabel(/^What the position is called/).fill('Police chief')
    await year(dialog, 'Since').fill('2009')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(region(page, 'Positions')).toContainText('Police chief, Santa Ana Police Department')
    await expect(region(page, 'Positions')).toContainText('2009')

    await page.getByRole('button', { name: 'Add a consent' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(region(page, 'Consent')).toContainText('Given')
    await page.getByRole('button', { name: 'Change Publication of the name' }).click()
    await year(dialog, 'Withdrawn on').fill('1999')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Withdrawn on')
    await year(dialog, 'Withdrawn on').fill(String(new Date().getFullYear() + 1))
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(region(page, 'Consent')).toContainText('Withdrawn')
    refusedOnly(errors, 400)
  },
)

story('a name is shown to everybody with consent and where a visit says so', async ({ page, browser }) => {
  await enter(page.request, admin)
  const consents = [{ purpose: 'publication', given: '2011' }]
  const person = await recorded(page.request, 'people', somebody({ consents }))
  await recorded(page.request, 'participants', partIn(person.id))
  const everybody = await (await browser.newContext()).newPage()
  const asked = async () => (await everybody.request.get(`/api/v1/people/${person.id}`)).status()
  expect(await asked()).toBe(404)

  await open(page, `/people/${person.id}`)
  await expect(region(page, 'Visits')).toContainText('The public sees: Nothing')
  await page.getByRole('button', { name: /^Visibility/ }).click()
  await page.getByRole('dialog').getByText('Role and name').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(region(page, 'Visits')).toContainText('The public sees: Role and name')
  expect(await asked()).toBe(200)
  await open(everybody, `/people/${person.id}`)
  await expect(everybody.getByRole('heading', { level: 1, name: person.name })).toBeVisible()
  for (const hidden of ['Facts', 'Consent', 'Personal data']) {
    await expect(everybody.getByRole('heading', { level: 2, name: hidden })).toHaveCount(0)
  }

  await page.getByRole('button', { name: 'Remove Publication of the name' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('no longer published')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(region(page, 'Visits')).toContainText('The name waits for a consent')
  expect(await asked()).toBe(404)
})

story('a person is handed everything that is kept about them', async ({ page }) => {
  await enter(page.request, admin)
  const person = await recorded(page.request, 'people', somebody({ phone: '+503 2222 0000' }))
  await open(page, `/people/${person.id}`)
  await page.getByRole('button', { name: 'Export everything' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`${person.code}.json`)
  const stream = await download.createReadStream()
  let text = ''
  for await (const piece of stream) text += piece
  expect(JSON.parse(text).person).toMatchObject({ id: person.id, phone: '+503 2222 0000' })
})

story('a person is made nameless, and the visit goes on being counted', async ({ page }) => {
  await enter(page.request, admin)
  const person = await recorded(page.request, 'people', somebody({ email: 'oscar@nahuizalco.example' }))
  await recorded(page.request, 'participants', partIn(person.id))
  await open(page, `/people/${person.id}`)
  await page.getByRole('button', { name: 'Make nameless' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('1 visit in which somebody took part')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Make nameless' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'N. N.' })).toBeVisible()
  await expect(region(page, 'Visits').getByRole('link')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Make nameless' })).toHaveCount(0)
  const left = await (await page.request.get(`/api/v1/people/${person.id}`)).json()
  expect(left).toMatchObject({ name: 'N. N.', givenNames: null, email: null })
})

story('two records of one person are compared and become one', async ({ page, errors }) => {
  await enter(page.request, admin)
  const kept = await recorded(page.request, 'people', somebody({ email: 'old@nahuizalco.example' }))
  const { familyNames } = kept
  const other = await recorded(page.request, 'people', {
    givenNames: 'Oscar',
    familyNames,
    email: 'new@nahuizalco.example',
    phone: '+503 2222 0001',
  })
  await recorded(page.request, 'participants', partIn(other.id))
  await open(page, `/people/${kept.id}`)
  await page.getByRole('link', { name: 'Merge with another record' }).click()
  await expect(page.getByRole('region', { name: 'The same family names' })).toContainText(
    `Oscar ${familyNames}`,
  )
  await page.getByRole('combobox', { name: 'The other record' }).fill(familyNames.replace('ñ', 'n'))
  await page.getByRole('option', { name: `Oscar ${familyNames}` }).click()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('table').getByRole('row', { name: /E-mail/ })).toContainText(
    'new@nahuizalco.example',
  )
  await expect(page.getByText('1 visit moves to the record that stays.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('group', { name: 'E-mail address' }).getByText('new@nahuizalco.example').click()
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('cannot be undone')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Óscar ${familyNames}` })).toBeVisible()
  await expect(region(page, 'Facts')).toContainText('new@nahuizalco.example')
  await expect(region(page, 'Facts')).toContainText('+503 2222 0001')
  await expect(region(page, 'Visits').getByRole('link')).toHaveCount(1)
  expect((await page.request.get(`/api/v1/people/${other.id}`)).status()).toBe(404)
  expect(errors).toEqual([])
})

story('who may only read a person is offered nothing to change', async ({ page, browser }) => {
  const reader = await given(browser, 'Rita Reader', { role: 'VIEWER', personal: true })
  await enter(page.request, admin)
  const person = await recorded(page.request, 'people', somebody({ phone: '+503 2222 0002' }))
  const theirs = await (await browser.newContext()).newPage()
  await enter(theirs.request, reader)
  await open(theirs, `/people/${person.id}`)
  await expect(region(theirs, 'Facts')).toContainText('+503 2222 0002')
  for (const name of ['Add a consent', 'Add a position', 'Export everything', 'Make nameless']) {
    await expect(theirs.getByRole('button', { name })).toHaveCount(0)
  }
  await expect(theirs.getByRole('link', { name: 'Edit' })).toHaveCount(0)
})

story('a person that somebody else changed meanwhile is not written over', async ({ page, errors }) => {
  await enter(page.request, admin)
  const consents = [{ purpose: 'publication', given: '2011' }]
  const person = await recorded(page.request, 'people', somebody({ phone: '1', consents }))
  const others = async (patch: object) => {
    const patched = await page.request.patch(`/api/v1/people/${person.id}`, {
      data: JSON.stringify(patch),
      headers: { 'X-Enlace': '1', 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' },
    })
    expect(patched.status()).toBe(200)
  }
  await open(page, `/people/${person.id}/edit`)
  await page.getByLabel(/^Telephone/).fill('2')
  await others({ phone: '3' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const choice = page.getByRole('group', { name: 'Telephone' })
  await expect(choice).toContainText('3')
  await expect(choice.getByRole('radio', { name: /^Yours 2/ })).toBeChecked()
  await choice.getByRole('radio', { name: /3$/ }).check()
  await page.getByRole('button', { name: 'Save with these choices' }).click()
  await expect(region(page, 'Facts')).toContainText('3')

  // Of a consent, too; what was added to the list meanwhile stays.
  await page.getByRole('button', { name: 'Change Publication of the name' }).click()
  const dialog = page.getByRole('dialog')
  await year(dialog, 'Withdrawn on').fill('2015')
  const newsletter = { purpose: 'newsletter', given: '2010', withdrawn: null }
  await others({ consents: [newsletter, { ...consents[0], withdrawn: '2014' }] })
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const both = dialog.getByRole('group', { name: 'Withdrawn on' }).filter({ hasText: '2014' })
  await expect(both.getByRole('radio', { name: /^Yours.*2015/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Save with these choices' }).click()
  await expect(dialog).toHaveCount(0)
  const saved = await (await page.request.get(`/api/v1/people/${person.id}`)).json()
  expect(saved.consents).toEqual([newsletter, { ...consents[0], withdrawn: '2015' }])
  refusedOnly(errors, 412)
})
