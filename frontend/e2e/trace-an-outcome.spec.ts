import { expect } from '@playwright/test'
import { admin, enter, recorded } from './people'
import { plannedVisit } from './staff'
import { expectAccessible, open, settle, story } from './story'

story('an outcome is linked from a visit, verified, and followed back to the subject', async ({ page }) => {
  await enter(page.request, admin)
  const stamp = Date.now()
  const visit = await plannedVisit(page, { status: 'COMPLETED', start: '2010-05' })
  const item = await recorded(page.request, 'agenda-items', {
    visit: visit.code,
    kind: 'SITE_VISIT',
    title: { en: `Night patrol ${stamp}` },
    focusAreas: ['community-oriented-policing'],
  })
  const practice = await recorded(page.request, 'practices', {
    program: 'amuprev',
    name: { en: `Patrols with neighbors ${stamp}` },
    agendaItems: [item.code],
  })
  const title = `Patrol agreed ${stamp}`
  await recorded(page.request, 'outcomes', { kind: 'POLICY_ADOPTED', title: { en: title } })

  await open(page, `/visits/${visit.code}`)
  await page.getByRole('button', { name: 'Link an outcome' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Outcome/ }).fill(title)
  await page.getByRole('option', { name: title }).click()
  await dialog.getByLabel(/^How much/).selectOption('HIGH')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Link an outcome' }).click()
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await settle(page)

  const chain = page.getByRole('list', { name: `Contribution: ${visit.title.en}` })
  await expect(chain.getByRole('listitem').filter({ hasText: 'Focus area' })).toContainText(/policing/i)
  for (const name of [visit.title.en, `Night patrol ${stamp}`, `Patrols with neighbors ${stamp}`])
    await expect(chain.getByRole('link', { name })).toBeVisible()
  await expect(chain).toContainText('High')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(dialog.getByText(visit.title.en).first()).toBeVisible()
  await dialog.getByLabel(/^How well it is established/).selectOption('VERIFIED')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Verified')
  await chain.getByRole('link', { name: practice.name.en }).click()
  await expect(page.getByRole('heading', { level: 1, name: practice.name.en })).toBeVisible()
})
