import { expect } from '@playwright/test'
import { admin, setupToken, signInAs } from './people'
import { expectAccessible, settle, story } from './story'

// The first story of all, since it happens once: the others find what it leaves.
story('an empty installation is set up by keyboard alone', async ({ page }) => {
  const { open } = await (await page.request.get('/api/v1/setup')).json()
  if (!open) {
    await signInAs(page, admin)
    return
  }
  const { keyboard } = page
  const next = async (words: string) => {
    await keyboard.press('Tab')
    await keyboard.type(words)
  }
  await page.goto('/setup')
  await settle(page)
  await expectAccessible(page)
  await page.getByRole('heading', { level: 1 }).focus()
  await next(setupToken)
  await keyboard.press('Tab') // past "Show"
  await next(admin.name)
  await next(admin.email)
  await next('too short')
  await keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Password')
  await expectAccessible(page)
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type(admin.password)
  await expect(page.getByRole('radio', { name: /AMUPREV/ })).toBeChecked()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Enlace is ready' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByLabel('API token for scripts')).toHaveValue(/^enl_/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to the overview' }).press('Enter')
  await expect(page.getByRole('button', { name: `Account of ${admin.name}` })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Administration' })).toBeVisible()
  await page.goto('/setup')
  await expect(page.getByRole('heading', { level: 1, name: 'Enlace is set up already' })).toBeVisible()
})
