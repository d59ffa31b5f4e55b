import { expect, type Page } from '@playwright/test'
import { admin, codeOf, given, newPerson, signInAs } from './people'
import { expectAccessible, open, settle, story } from './story'

// The browser notes each refused request; that is what these stories are about.
const ignoreRefusals = (errors: string[]) => {
  const others = errors.filter((error) => !/status of 40[13]/.test(error))
  errors.splice(0, errors.length, ...others)
}

story(
  'who signs in comes back to where they wanted to go, whatever was in the way',
  async ({ page, browser, errors }) => {
    const wanted = '/administration/users?status=INVITED'
    const viewer = await given(browser, 'Vera Viewer', { role: 'VIEWER' })
    await page.goto(wanted)
    await expect(page).toHaveURL(/sign-in\?to=%2Fadministration/)
    await page.getByLabel('E-mail address').fill(viewer.email)
    await page.getByLabel('Password', { exact: true }).fill('not the right password')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByLabel('Password', { exact: true }).fill(viewer.password)
    await page.keyboard.press('Enter')
    await expect(page.getByText('This is not open to you')).toBeVisible()
    await page.getByRole('link', { name: 'Sign in as somebody else' }).click()
    await page.getByLabel('E-mail address').fill(admin.email)
    await page.getByLabel('Password', { exact: true }).fill(admin.password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Invite', exact: true })).toBeVisible()
    expect(page.url()).toContain(wanted)
    ignoreRefusals(errors)
  },
)

story('a wrong password and an unknown name are answered alike', async ({ page, errors }) => {
  await open(page, '/sign-in')
  const said = []
  for (const email of [admin.email, newPerson('Nobody').email]) {
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the right password')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    said.push(await page.getByRole('alert').textContent())
  }
  expect(said[0]).toContain('wrong')
  expect(said[1]).toBe(said[0])
  ignoreRefusals(errors)
})

story(
  'a second factor is turned on, asked for, and replaced once by a recovery code',
  async ({ page, browser, errors }) => {
    const person = await given(browser, 'Tomas Totp', { role: 'VIEWER' })
    await signInAs(page, person)
    await open(page, '/account')
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page
      .getByRole('region', { name: 'Second factor' })
      .getByLabel('Current password', { exact: true })
      .fill(person.password)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('img', { name: 'QR code for the app' })).toBeVisible()
    const secret = await page.getByLabel('Secret', { exact: true }).inputValue()
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
    await page.getByRole('button', { name: 'Confirm' }).click()
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
    const recovery = await codes.first().textContent()
    await page.getByRole('button', { name: 'I have kept them' }).click()

    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()
    await page.getByLabel('E-mail address').fill(person.email)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused()
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByLabel('Code', { exact: true }).fill(recovery ?? '')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
    ignoreRefusals(errors)
  },
)

story('what was typed outlives a change of language, but a password does not', async ({ page }) => {
  await open(page, '/sign-in')
  await page.getByLabel('E-mail address').fill('rosa@santa-ana.example')
  await page.getByLabel('Password', { exact: true }).fill('something secret')
  await page.getByRole('button', { name: 'Español' }).click()
  await settle(page)
  await expect(page.getByLabel('Correo electrónico')).toHaveValue('rosa@santa-ana.example')
  await expect(page.getByLabel('Contraseña', { exact: true })).toHaveValue('')
})

const provider = { name: 'Santa Ana', address: '/api/v1/session/openid' }

// What the server says where a provider is configured; the server's own tests go to a real one.
const withProvider = (page: Page) =>
  page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), openid: provider } })
  })

story('a provider is offered where there is one, and what it refused is said', async ({ page }) => {
  await open(page, '/sign-in')
  await expect(page.getByRole('link', { name: 'Sign in with' })).toHaveCount(0)

  await withProvider(page)
  await open(page, '/sign-in?to=%2Fvisits%3Fstatus%3DPLANNED')
  await expect(page.getByRole('link', { name: 'Sign in with Santa Ana' })).toHaveAttribute(
    'href',
    '/api/v1/session/openid?to=%2Fvisits%3Fstatus%3DPLANNED',
  )
  await open(page, '/sign-in?refused=openid.unknown&to=%2Fvisits')
  await expect(page.getByRole('alert')).toContainText('Santa Ana knows you, but there is no account for you')
  await expect(page.getByRole('link', { name: 'Sign in with Santa Ana' })).toHaveAttribute(
    'href',
    '/api/v1/session/openid?to=%2Fvisits',
  )
  await expectAccessible(page)
})

story(
  'who came by the provider sets a first password, shortly after signing in',
  async ({ page, browser, errors }) => {
    await signInAs(page, await given(browser, 'Paula Provided', { role: 'VIEWER' }))
    let password = false
    let late = true
    await page.route('**/api/v1/session', async (route) => {
      const answer = await route.fetch()
      const told = await answer.json()
      await route.fulfill({
        response: answer,
        json: { ...told, openid: provider, account: { ...told.account, password } },
      })
    })
    await page.route('**/api/v1/account/password', (route) => {
      expect(route.request().postDataJSON()).toEqual({ password: 'quiet otter paints bridges' })
      if (late) return route.fulfill({ status: 403, json: { status: 403 } })
      password = true
      return route.fulfill({ status: 204 })
    })
    const set = async () => {
      await open(page, '/account')
      await expect(page.getByLabel('Current password', { exact: true })).toHaveCount(0)
      await page.getByLabel('New password', { exact: true }).fill('quiet otter paints bridges')
      await page.getByRole('button', { name: 'Set password' }).click()
    }
    await set()
    await expect(page.getByRole('link', { name: 'Sign in with Santa Ana' })).toHaveAttribute(
      'href',
      '/api/v1/session/openid?to=%2Faccount',
    )
    await expectAccessible(page)
    late = false
    await set()
    await expect(page.getByText('Your password is set')).toBeVisible()
    await expect(page.getByLabel('Current password', { exact: true })).toBeVisible()
    ignoreRefusals(errors)
  },
)

story('who is signed in links the provider, and ends the link', async ({ page, browser }) => {
  await signInAs(page, await given(browser, 'Linda Linked', { role: 'VIEWER' }))
  await withProvider(page)
  let linked: unknown[] = []
  await page.route('**/api/v1/account/identities', async (route) => {
    if (route.request().method() === 'GET') return route.fulfill({ json: linked })
    linked = [{ id: 'one', provider: 'Santa Ana', called: 'Linda Luz', linkedAt: '2026-11-22T10:00:00Z' }]
    return route.fulfill({ json: { address: '/account?refused=openid.taken' } })
  })
  await page.route('**/api/v1/account/identities/one', (route) => {
    linked = []
    return route.fulfill({ status: 204 })
  })

  await open(page, '/account')
  const card = page.getByRole('region', { name: 'Other ways to sign in' })
  await card.getByRole('button', { name: 'Link', exact: true }).click()
  await card.getByLabel('Current password', { exact: true }).fill('whatever the server says')
  await card.getByRole('button', { name: 'Go on to Santa Ana' }).click()
  await expect(page.getByRole('alert')).toContainText('Another account is linked already')
  await expect(card).toContainText('Linda Luz · linked on November 22, 2026')
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Unlink: Santa Ana' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlink' }).click()
  await expect(page.getByText('Santa Ana no longer lets anybody into this account.')).toBeVisible()
  await expect(card.getByRole('button', { name: 'Link', exact: true })).toBeVisible()
})
