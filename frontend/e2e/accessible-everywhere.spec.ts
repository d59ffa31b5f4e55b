import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { admin, enter, recorded } from './people'
import {
  expectAccessible,
  expectListAccessible,
  expectNoSidewaysScroll,
  expectNothingCutOff,
  firstOf,
  open,
  settle,
  story,
} from './story'

const lists = ['partnerships', 'visits', 'municipalities', 'sources', 'practices', 'outcomes'] as const
// Contradicted by its sources, so that all there is to show is shown.
const contradicted = '/citations/programs/amuprev'

const reports = ['/reports', '/reports/amuprev/fy2013-q4']
const doors = ['/sign-in', '/setup', '/activate', '/activate#no-such-link']
const signedIn = [
  '/account',
  '/administration/users',
  '/administration/tokens',
  '/administration/audit',
  '/administration/retention',
  '/people',
  '/import',
  '/people/new',
  '/visits/new',
  '/partnerships/new',
]

/** What is looked at in a story of its own, too. */
const checks = ['/data-quality', '/programs/amuprev/iati', '/import/iati']

const words = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../messages/${locale.slice(0, 2)}.json`, import.meta.url), 'utf8'))

/** What opens on a person's page, by its message. */
const opened = ['consent_add', 'position_add', 'publication_change', 'person_export', 'forget']

const partaking = async (page: Page) => {
  const person = await recorded(page.request, 'people', { familyNames: 'Aparicio' })
  const part = { visit: 'salvadoran-visit-santa-ana-2011', role: 'DELEGATE', side: 'SENDING' }
  await recorded(page.request, 'participants', { ...part, person: person.id })
  return `/people/${person.id}`
}

/** In both themes, one after the other: whatever is open stays open. */
const expectNoBarrier = async (page: Page, expectIn = expectAccessible) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectIn(page)
  }
}

for (const locale of ['en-US', 'es-419']) {
  story.describe(locale, { tag: '@once' }, () => {
    story.use({ locale })

    story('the overview has no barrier', async ({ page }) => {
      await open(page, '/')
      await expectNoBarrier(page)
    })

    for (const list of lists) {
      story(`the list of ${list} has no barrier`, async ({ page }) => {
        await open(page, `/${list}`)
        await expectNoBarrier(page)
      })

      story(`one of the ${list} has no barrier`, async ({ page }) => {
        await open(page, await firstOf(page, list))
        await expectNoBarrier(page)
      })
    }

    story(
      'objectives and one of their indicators have no barrier, and what opens there',
      async ({ page }) => {
        await enter(page.request, admin)
        await open(page, '/objectives')
        await expectNoBarrier(page)
        const indicator = await firstOf(page, 'indicators')
        await open(page, indicator)
        await expectNoBarrier(page)
        for (const message of ['edit', 'periods_make', 'value_record_actual']) {
          await open(page, indicator)
          await page.getByRole('button', { name: words(locale)[message], exact: true }).click()
          await expect(page.getByRole('dialog')).toBeVisible()
          await expectNoBarrier(page)
        }
      },
    )

    story('where something is known from has no barrier', async ({ page }) => {
      await open(page, contradicted)
      await expectNoBarrier(page)
    })

    for (const report of reports) {
      story(`the page ${report} has no barrier`, async ({ page }) => {
        await open(page, report)
        await expectNoBarrier(page)
      })
    }

    for (const door of doors) {
      story(`the door ${door} has no barrier`, async ({ page }) => {
        await open(page, door)
        await expectNoBarrier(page)
      })
    }

    for (const path of signedIn) {
      story(`${path} has no barrier`, async ({ page }) => {
        await enter(page.request, admin)
        await open(page, path)
        await expectNoBarrier(page)
      })
    }

    story('a list that a combo box opens has no barrier', async ({ page }) => {
      await enter(page.request, admin)
      await open(page, '/visits/new')
      const field = page.getByRole('combobox', { name: words(locale).partnership })
      await field.fill('a')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
      await expectNoBarrier(page, expectListAccessible)
      await page.keyboard.press('Tab')
      await expect(page.getByRole('listbox')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    story('a person has no barrier', async ({ page }) => {
      await enter(page.request, admin)
      await open(page, await firstOf(page, 'people'))
      await expectNoBarrier(page)
    })

    story('nothing that opens on a person has a barrier', async ({ page }) => {
      story.slow()
      await enter(page.request, admin)
      const person = await partaking(page)
      for (const message of opened) {
        await open(page, person)
        const [name] = words(locale)[message].split('{')
        await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
        await expect(page.locator('[role=dialog], [role=alertdialog]')).toBeVisible()
        await expectNoBarrier(page)
      }
      await open(page, `${person}/edit`)
      await expectNoBarrier(page)
      await open(page, `${person}/merge`)
      await expectNoBarrier(page)
    })

    story('a retention period and whom it takes have no barrier', async ({ page }) => {
      await enter(page.request, admin)
      await open(page, '/administration/retention')
      await page.getByText(words(locale).retention_period).click()
      await page.getByLabel(words(locale).retention_months).fill('12')
      await settle(page)
      await expectNoBarrier(page)
      await page.getByRole('button', { name: words(locale).save }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await expectNoBarrier(page)
    })

    story('an address that leads nowhere has no barrier', async ({ page }) => {
      await open(page, '/nowhere')
      await expectNoBarrier(page)
    })
  })
}
// Phones, a tablet and a desktop, also with text twice as large: tables become records where they have no room.
for (const { width, text } of [
  { width: 320, text: 100 },
  { width: 320, text: 200 },
  { width: 640, text: 200 },
  { width: 768, text: 100 },
  { width: 1280, text: 200 },
]) {
  story.describe(`${width} pixels, text of ${text} %`, { tag: '@once' }, () => {
    story.use({ viewport: { width, height: 640 }, locale: 'es-419' })

    story('no page scrolls sideways or cuts words off', async ({ page }) => {
      story.slow()
      const stays = async (path: string) => {
        await open(page, path)
        await page.evaluate(
          (size) => document.documentElement.style.setProperty('font-size', size),
          `${text}%`,
        )
        await settle(page)
        await expectNoSidewaysScroll(page)
        await expectNothingCutOff(page)
      }
      await stays('/')
      await stays(contradicted)
      await stays('/objectives')
      for (const report of reports) await stays(report)
      await stays(await firstOf(page, 'indicators'))
      for (const door of doors) await stays(door)
      await enter(page.request, admin)
      for (const path of [...signedIn, ...checks]) await stays(path)
      await stays(await firstOf(page, 'people'))
      for (const list of lists) {
        await stays(`/${list}`)
        await stays(await firstOf(page, list))
      }
    })
  })
}
