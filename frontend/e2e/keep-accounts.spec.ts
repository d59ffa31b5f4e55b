import { expect } from '@playwright/test'
import { admin, enter, given, newPerson, recorded, signInAs } from './people'
import { expectAccessible, open, settle, story } from './story'

story('a partner is invited, and accepts in another browser', async ({ page, browser }) => {
  const person = newPerson('Rosa Partner')
  await enter(page.request, admin)
  await open(page, '/administration/users')
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill(person.name)
  await dialog.getByLabel('E-mail address').fill(person.email)
  await dialog.getByText('Partner', { exact: true }).click()
  const actsFor = dialog.getByRole('combobox', { name: /Acts for/ })
  // As a person does: the field comes into view before the first letter, and only a scroll later closes the list.
  await actsFor.click()
  await actsFor.pressSequentially('pinellas county')
  await page.getByRole('option', { name: /^Pinellas County$/ }).click()
  await expect(dialog.getByRole('button', { name: /^Remove Pinellas County/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Invite' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  expect(new URL(link).pathname).toBe('/activate')
  await expectAccessible(page)

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(new URL(link).pathname + new URL(link).hash)
  await settle(theirs)
  await expectAccessible(theirs)
  await theirs.getByLabel('Password', { exact: true }).fill(person.password)
  await theirs.keyboard.press('Enter')
  await expect(theirs.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Administration' })).toHaveCount(0)
  await open(theirs, '/administration/users')
  await expect(theirs.getByRole('alert')).toContainText('ADMIN')
})

story('whoever is disabled is signed out at once', async ({ page, browser }) => {
  const person = await given(browser, 'Dora Disabled', { role: 'VIEWER' })
  const theirs = await (await browser.newContext()).newPage()
  await signInAs(theirs, person)

  await enter(page.request, admin)
  await open(page, `/administration/users/${person.id}`)
  await page.getByRole('button', { name: 'Disable' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('signed out at once')
  await expectAccessible(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click()
  await expect(page.getByRole('button', { name: 'Enable' })).toBeVisible()

  await theirs.getByRole('link', { name: 'Visits', exact: true }).click()
  await expect(theirs).toHaveURL(/\/sign-in\?to=%2Fvisits/)
  await expect(theirs.getByText('You have been signed out.')).toBeVisible()
})

story(
  'a page opened after the session ended shows what is public, and lets sign in anew',
  async ({ page, browser }) => {
    const person = await given(browser, 'Elsa Ended', { role: 'VIEWER' })
    const theirs = await (await browser.newContext()).newPage()
    await enter(theirs.request, person)
    await enter(page.request, admin)
    const ended = await page.request.delete(`/api/v1/users/${person.id}/sessions`, {
      headers: { 'X-Enlace': '1' },
    })
    expect(ended.status()).toBe(204)

    await open(theirs, '/')
    await expect(theirs).toHaveURL(/\/$/)
    await expect(theirs.getByRole('alert')).toHaveCount(0)
    await signInAs(theirs, person)
  },
)

story('a token works until it is revoked', async ({ page, browser, playwright, baseURL }) => {
  const person = await given(browser, 'Theo Token', { role: 'VIEWER' })
  await enter(page.request, person)
  await open(page, '/account')
  await page.getByRole('button', { name: 'New token' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Statistics office')
  await expect(dialog.getByRole('checkbox')).toHaveCount(1)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Create token' }).click()
  const secret = await page.getByLabel('Token', { exact: true }).inputValue()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()

  const program = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
  })
  const asked = async () => (await program.get('/api/v1/account')).status()
  expect(await asked()).toBe(200)
  await page.getByRole('button', { name: 'Revoke Statistics office' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('No token has been made.')).toBeVisible()
  expect(await asked()).toBe(401)
})

story('the audit says who invited whom, and whether it is whole', async ({ page, browser }) => {
  await given(browser, 'Alma Audited', { role: 'VIEWER' })
  await enter(page.request, admin)
  await open(page, '/administration/audit?action=INVITE')
  await expect(page.getByRole('listitem').filter({ hasText: admin.name }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Check it now' }).click()
  await expect(page.getByText(/^Whole: [\d,]+ entr/)).toBeVisible()
})

story('an administrator finds the token of somebody else, and ends it', async ({ page, browser }) => {
  const person = await given(browser, 'Lia Leak', { role: 'VIEWER' })
  const theirs = await browser.newContext()
  await enter(theirs.request, person)
  const name = `Leaked ${Date.now()}`
  await recorded(theirs.request, 'tokens', { name, scopes: ['read'] })
  await enter(page.request, admin)
  await open(page, '/administration/tokens')
  const row = page.getByRole('row', { name })
  await expect(row.getByRole('link', { name: 'Lia Leak' })).toBeVisible()
  await row.getByRole('button', { name: `Revoke ${name}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByRole('row', { name })).toHaveCount(0)
  expect(await (await theirs.request.get('/api/v1/tokens')).json()).toEqual([])
})

story('a retention period is set in sight of those whose names it takes', async ({ page }) => {
  await enter(page.request, admin)
  await open(page, '/administration/retention')
  await page.getByText('For some time after the last visit').click()
  await page.getByLabel('Months after the last visit').fill('1200')
  await expect(page.getByText(/would become nameless now/)).toContainText('0 people')
  await page.getByLabel('Months after the last visit').fill('12')
  await expect(page.getByText(/would become nameless now/)).not.toContainText('0 people')
  await page.getByLabel('Months after the last visit').fill('1200')
  await page.getByRole('button', { name: 'Save' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('0 people')
  await dialog.getByRole('button', { name: 'Begin tonight' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByText('Until somebody erases them').click()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT')
  await page.getByRole('button', { name: 'Save' }).click()
  await saved
  await page.reload()
  await expect(page.getByRole('radio', { name: /Until somebody erases them/ })).toBeChecked()
})
