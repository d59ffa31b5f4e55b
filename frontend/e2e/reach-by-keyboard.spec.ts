import { expect } from '@playwright/test'
import { admin, enter, newPerson } from './people'
import { tabTo } from './staff'
import { open, story } from './story'

// What the other stories do by mouse, once by keyboard alone.

story('what waits for somebody is reached with one key', async ({ page }) => {
  await open(page, '/')
  const first = page.getByRole('region', { name: 'Needs attention' }).getByRole('link').first()
  const name = (await first.textContent()) ?? ''
  await tabTo(page, 'link', name)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

story('anything is found in two keystrokes and a word', async ({ page }) => {
  const { keyboard } = page
  await open(page, '/visits')
  await keyboard.press('Control+k')
  await keyboard.type('nahuiz')
  await expect(page.getByRole('option', { name: /^Nahuizalco/ }).first()).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Nahuizalco/ })).toBeFocused()
})

story('a chart is read as a table, and each figure leads to its source', async ({ page }) => {
  const { keyboard } = page
  await open(page, '/municipalities/nahuizalco')
  const figures = page.getByRole('table', { name: 'Key facts' })
  const source = figures.getByRole('link').first()
  await tabTo(page, 'link', (await source.textContent()) ?? '')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(sources|citations)\//)
  await open(page, '/')
  await tabTo(page, 'button', 'Show as table')
  await keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Where cities are paired' })).toBeVisible()
})

story('somebody is invited', async ({ page }) => {
  const { keyboard } = page
  const person = newPerson('Keys Only')
  await enter(page.request, admin)
  await open(page, '/administration/users')
  await tabTo(page, 'button', 'Invite')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'textbox', 'Name')
  await keyboard.type(person.name)
  await tabTo(page, 'textbox', 'E-mail address')
  await keyboard.type(person.email)
  await keyboard.press('Enter')
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/activate#/)
})

story('language and theme are switched', async ({ page }) => {
  const { keyboard } = page
  await open(page, '/partnerships')
  await tabTo(page, 'button', 'Switch to dark')
  await keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await keyboard.press('Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hermanamientos' })).toBeVisible()
})
