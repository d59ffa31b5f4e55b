import { expect } from '@playwright/test'
import { admin, enter, given, recorded, signInAs } from './people'
import { plannedVisit, tabTo } from './staff'
import { expectAccessible, expectNoSidewaysScroll, open, settle, story } from './story'

const part = (visit: { id: string }, person: { id: string }, attendance: string) => ({
  visit: visit.id,
  person: person.id,
  role: 'DELEGATE',
  side: 'SENDING',
  attendance,
})

story('everybody who came by name has a certificate in both languages, dated once', async ({ page }) => {
  await enter(page.request, admin)
  const visit = await plannedVisit(page, { status: 'COMPLETED', end: '2010' })
  const came = await recorded(page.request, 'people', { givenNames: 'Berta', familyNames: 'Cañas' })
  const stayed = await recorded(page.request, 'people', { givenNames: 'Hugo', familyNames: 'Paredes' })
  await recorded(page.request, 'participants', part(visit, came, 'ATTENDED'))
  await recorded(page.request, 'participants', part(visit, stayed, 'NO_SHOW'))

  await open(page, `/visits/${visit.code}`)
  await tabTo(page, 'link', 'Certificates')
  await page.keyboard.press('Enter')
  await settle(page)
  const certificate = page.getByRole('article', { name: 'Certificate of Berta Cañas' })
  await expect(certificate).toContainText('Certificate of participation')
  await expect(certificate).toContainText('Certificado de participación')
  await expect(page.getByText('Paredes')).toHaveCount(0)
  await tabTo(page, 'button', 'Note today as the date of 1 certificate')
  await page.keyboard.press('Enter')
  await expect(certificate).toContainText('Issued: ')
  await expect(certificate).toContainText('Expedido: ')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
})

for (const format of ['A4', 'Letter']) {
  story(`a certificate fills one page of ${format}`, async ({ page }) => {
    await enter(page.request, admin)
    const visit = await plannedVisit(page, { status: 'COMPLETED', end: '2010' })
    for (const familyNames of ['Ayala', 'Bonilla']) {
      const person = await recorded(page.request, 'people', { familyNames })
      await recorded(page.request, 'participants', part(visit, person, 'ATTENDED'))
    }
    await open(page, `/visits/${visit.code}/certificates`)
    const paper = await page.pdf({ format, preferCSSPageSize: true })
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2)
  })
}

story('without the permission for personal data there is no certificate', async ({ page, browser }) => {
  const viewer = await given(browser, 'Vera Certificates', { role: 'VIEWER' })
  await signInAs(page, viewer)
  await open(page, '/visits/salvadoran-visit-santa-ana-2011/certificates')
  await expect(page.getByText('They are open to those who may see personal data.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})
