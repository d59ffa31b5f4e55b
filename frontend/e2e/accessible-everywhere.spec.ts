import { expectAccessible, expectNoSidewaysScroll, firstOf, open, story } from './story'

const lists = ['partnerships', 'visits', 'municipalities'] as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'es-419']) {
    story.describe(`${colorScheme} ${locale}`, () => {
      story.use({ colorScheme, locale })

      story('the overview has no barrier', async ({ page }) => {
        await open(page, '/')
        await expectAccessible(page)
      })

      for (const list of lists) {
        story(`the list of ${list} has no barrier`, async ({ page }) => {
          await open(page, `/${list}`)
          await expectAccessible(page)
        })

        story(`one of the ${list} has no barrier`, async ({ page }) => {
          await open(page, await firstOf(page, list))
          await expectAccessible(page)
        })
      }

      story('an address that leads nowhere has no barrier', async ({ page }) => {
        await open(page, '/nowhere')
        await expectAccessible(page)
      })
    })
  }
}

story.describe('320 pixels', () => {
  story.use({ viewport: { width: 320, height: 640 }, locale: 'es-419' })

  story('no page scrolls sideways', async ({ page }) => {
    await open(page, '/')
    await expectNoSidewaysScroll(page)
    for (const list of lists) {
      await open(page, `/${list}`)
      await expectNoSidewaysScroll(page)
      await open(page, await firstOf(page, list))
      await expectNoSidewaysScroll(page)
    }
  })
})
