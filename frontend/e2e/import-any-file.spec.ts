import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { admin, enter } from './people'
import { open, settle, story } from './story'

type File = { name: string; mimeType: string; buffer: Buffer }

const workbook: File = {
  name: 'two-sheets.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: readFileSync(new URL('./two-sheets.xlsx', import.meta.url)),
}

const newCode = (name: string) => `${name}-${Date.now()}-${Math.round(Math.random() * 1e6)}`

const choose = (page: Page, kind: string) => page.getByLabel('What it holds').selectOption(kind)

const check = async (page: Page, kind: string, file: File) => {
  await choose(page, kind)
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Check the file' }).click()
}

const checked = (page: Page) => page.getByRole('heading', { name: /^Checked/ })

story.beforeEach(({ page }) => enter(page.request, admin))

story('another sheet of a workbook is read by its name', async ({ page, errors }) => {
  await open(page, '/import')
  await check(page, 'municipalities', workbook)
  await expect(checked(page)).toContainText('1 row')
  await expect(page.getByText(/Notas/)).toBeVisible()
  await page.getByLabel('Sheet', { exact: true }).fill('Municipales')
  await page.getByRole('button', { name: 'Check this sheet' }).click()
  await expect(page.getByRole('alert')).toContainText('Municipios')
  await page.getByLabel('Sheet', { exact: true }).fill('Municipios')
  await page.getByRole('button', { name: 'Check this sheet' }).click()
  await expect(checked(page)).toContainText('2 rows')
  expect(errors.splice(0)).toHaveLength(1)
})

story('a file is dropped on the page', async ({ page }) => {
  const code = newCode('soyapango')
  await open(page, '/import')
  await choose(page, 'municipalities')
  await settle(page)
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
    return transfer
  }, `code,name,country\n${code},Soyapango Dos,SV\n`)
  const field = page.getByLabel('File', { exact: true })
  await field.dispatchEvent('dragenter', { dataTransfer: files })
  await field.dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByText(/dropped\.csv/)).toBeVisible()
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(checked(page)).toContainText('1 row')
})

story('a compressed file and a package of every kind are read as they are', async ({ page }) => {
  await open(page, '/import')
  const rows = `code,name,country\n${newCode('tonacatepeque')},Tonacatepeque Dos,SV\n`
  const buffer = gzipSync(Buffer.from(rows))
  await check(page, 'municipalities', { name: 'municipios.csv.gz', mimeType: 'application/gzip', buffer })
  await expect(checked(page)).toContainText('1 row')

  const all = await page.request.get('/api/v1/export')
  expect(all.status()).toBe(200)
  await open(page, '/import')
  await check(page, 'bundle', { name: 'enlace.zip', mimeType: 'application/zip', buffer: await all.body() })
  await expect(checked(page)).toBeVisible({ timeout: 60_000 })
})

story('a large file shows how far it is, and can be left and come back to', async ({ page }) => {
  const rows = Array.from({ length: 25_000 }, (_, row) => `${newCode('m')}-${row},Municipio ${row},SV`)
  const buffer = Buffer.from(`code,name,country\n${rows.join('\n')}\n`)
  expect(buffer.length).toBeGreaterThan(1_000_000)
  await open(page, '/import')
  await check(page, 'municipalities', { name: 'large.csv', mimeType: 'text/csv', buffer })
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]+$/)
  const report = page.url()
  await page.goto('/')
  await page.goto(report)
  await expect(checked(page)).toContainText('25,000', { timeout: 60_000 })
  await expect(page.getByText(/^To import this file, choose it again/)).toBeVisible()
})

story('all or nothing stops where a row has to be fixed', async ({ page }) => {
  await open(page, '/import')
  const rows = [`${newCode('panchimalco')},Panchimalco Dos,SV`, `${newCode('rosario')},Rosario Dos,Atlantis`]
  const buffer = Buffer.from(`code,name,country\n${rows.join('\n')}\n`)
  await check(page, 'municipalities', { name: 'municipios.csv', mimeType: 'text/csv', buffer })
  const whole = page.getByRole('checkbox', { name: /^All or nothing/ })
  await expect(whole).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Import 1 row' })).toBeVisible()
  await whole.check()
  await expect(page.getByRole('button', { name: 'Import 1 row' })).toHaveCount(0)
  await expect(page.getByText(/^The rows to fix stand in the way/)).toBeVisible()
})
