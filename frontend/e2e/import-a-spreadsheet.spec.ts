import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { admin, enter, given } from './people'
import { expectAccessible, expectNoSidewaysScroll, open, settle, story } from './story'

/** Codes of its own in each run, so that a story never meets what another left. */
const newCode = (name: string) => `${name}-${Date.now()}-${Math.round(Math.random() * 1e6)}`

const municipalities = (rows: string[]) => `code,name,country\n${rows.join('\n')}\n`

const fileOf = (text: string) => ({
  name: 'municipios.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

/** The browser itself notes each refused or broken request; the story says which it expects. */
const forgive = (errors: string[], noted: RegExp) =>
  errors.splice(0, errors.length, ...errors.filter((error) => !noted.test(error)))

const check = async (page: Page, text: string) => {
  await page.getByLabel('What it holds').selectOption('municipalities')
  await page.getByLabel('File', { exact: true }).setInputFiles(fileOf(text))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: /^Checked/ })).toBeVisible()
}

const doImport = async (page: Page, rows: RegExp) => {
  await page.getByRole('button', { name: rows }).click()
  await expect(page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
}

story.describe('who may write', () => {
  story.beforeEach(({ page }) => enter(page.request, admin))

  story('a spreadsheet with a bad row is checked, mended, imported, seen and undone', async ({ page }) => {
    const [good, bad] = [newCode('nahuizalco'), newCode('palencia')]
    await open(page, '/')
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    await check(page, municipalities([`${good},Nahuizalco Dos,SV`, `${bad},Palencia Dos,Atlantis`]))
    const faults = page.getByRole('table', { name: 'Rows to fix' })
    await expect(faults.getByRole('row').nth(1)).toContainText('country')
    await expect(faults.getByRole('row').nth(1)).toContainText('Atlantis')
    await expectAccessible(page)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download rows to fix' }).click()
    const back = await readFile(await (await download).path(), 'utf8')
    expect(back).toContain(bad)
    expect(back).not.toContain(good)

    await doImport(page, /^Import 1 row$/)
    await expect(page.getByRole('table', { name: 'Rows and their records' })).toContainText(good)

    await page.getByRole('link', { name: 'New import' }).click()
    await check(page, back.replace('Atlantis', 'GT'))
    await doImport(page, /^Import 1 row$/)
    await page.getByRole('link', { name: bad }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Palencia Dos' })).toBeVisible()

    await page.goBack()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await expectAccessible(page)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import' }).click()
    await expect(page.getByRole('heading', { name: 'The import was undone.' })).toBeVisible()
    expect((await page.request.get(`/api/v1/municipalities/${bad}`)).status()).toBe(404)
    expect((await page.request.get(`/api/v1/municipalities/${good}`)).status()).toBe(200)
  })

  story('what stands in the way of undoing is named', async ({ page, errors }) => {
    const code = newCode('apopa')
    await open(page, '/import')
    await check(page, municipalities([`${code},Apopa Dos,SV`]))
    await doImport(page, /^Import 1 row$/)
    const record = await page.request.get(`/api/v1/municipalities/${code}`)
    await page.request.patch(`/api/v1/municipalities/${code}`, {
      headers: {
        'X-Enlace': '1',
        'If-Match': record.headers().etag ?? '',
        'Content-Type': 'application/merge-patch+json',
      },
      data: JSON.stringify({ name: 'Apopa Tres' }),
    })
    const refused = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import' }).click()
    expect((await refused).status()).toBe(409)
    await expect(page.getByRole('alert')).toContainText(code)
    await expectAccessible(page)
    forgive(errors, /409/)
  })

  story('a file is imported by keyboard alone', async ({ page }) => {
    const code = newCode('ilopango')
    const { keyboard } = page
    await open(page, '/import')
    const reach = async (name: string) => {
      for (let step = 0; step < 60; step += 1) {
        await keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null
          return element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
        })
        if (at.startsWith(name)) return
      }
      throw new Error(`Tab never reached "${name}"`)
    }
    await reach('What it holds')
    await keyboard.type('Municipalities')
    await expect(page.getByText(/^Every row needs/)).toBeVisible()
    await reach('File')
    await expect(page.getByLabel('File', { exact: true })).toBeFocused()
    const chooser = page.waitForEvent('filechooser')
    await keyboard.press('Space')
    await (await chooser).setFiles(fileOf(municipalities([`${code},Ilopango Dos,SV`])))
    await reach('Check the file')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Checked/ })).toBeVisible()
    await reach('Import 1 row')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
    await reach('Undo the import')
    await keyboard.press('Enter')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await reach('Undo the import')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'The import was undone.' })).toBeVisible()
  })

  story('what is no table is refused in the form, in words', async ({ page, errors }) => {
    await open(page, '/import')
    await page.getByLabel('What it holds').selectOption('visits')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByLabel('File', { exact: true }).setInputFiles(fileOf('code,colour\nx,red\n'))
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('alert')).toContainText('colour')
    await expectAccessible(page)
    await expect(page.getByText('municipios.csv')).toBeVisible()
    forgive(errors, /400|422/)
  })

  story('a line that drops while importing loses nothing, and imports once', async ({ page, errors }) => {
    const code = newCode('mejicanos')
    const text = municipalities([`${code},Mejicanos ${'y '.repeat(Math.ceil(Math.random() * 90))},SV`])
    await open(page, '/import')
    await check(page, text)
    let sent = 0
    await page.route(/mode=commit/, async (route) => {
      sent += 1
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Rows and their records' })).toContainText(code)
    expect(sent).toBe(1)
    forgive(errors, /ERR_FAILED/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const locale of ['en-US', 'es-419']) {
      story.describe(`${colorScheme} ${locale}`, () => {
        story.use({ colorScheme, locale })

        story('the import and a report have no barrier and fit a phone', async ({ page }) => {
          const answer = await page.request.post('/api/v1/imports?kind=municipalities', {
            headers: { 'X-Enlace': '1', 'Content-Type': 'text/csv' },
            data: municipalities(['a-city,A City,SV', 'another,Another,Atlantis']),
          })
          const { id } = await answer.json()
          for (const path of ['/import', '/import?kind=visits', `/import/${id}`]) {
            await open(page, path)
            await expectAccessible(page)
            await page.setViewportSize({ width: 320, height: 640 })
            await settle(page)
            await expectNoSidewaysScroll(page)
            await expectAccessible(page)
            await page.setViewportSize({ width: 1280, height: 800 })
          }
        })
      })
    }
  }
})

story('who may not write is told so', async ({ page, browser, errors }) => {
  const reader = await given(browser, 'Rita Reader', { role: 'VIEWER' })
  await enter(page.request, reader)
  await open(page, '/')
  await expect(page.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0)
  await open(page, '/import')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check the file' })).toHaveCount(0)
  forgive(errors, /403/)
})
