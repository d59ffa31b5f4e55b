import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import allowed from '../../csp-style-hashes.json'

const source = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const plot = () =>
  /append\("style"\)\.text\(\s*`([^`]*)`/
    .exec(source('@observablehq/plot/src/plot.js'))?.[1]
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder in Plot's own template
    ?.replaceAll('${className}', 'plot') ?? ''

test('the policy allows the style that Plot adds under the fixed class name', () => {
  expect(plot()).toContain(':where(.plot)')
  expect(allowed).toContain(hash(plot()))
})

const reactAria = () =>
  /style\.textContent = `([^`]*)`/
    .exec(source('react-aria/dist/private/interactions/usePress.mjs'))?.[1]
    ?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable')
    .trim() ?? ''

test('the policy allows the style that React Aria adds once', () => {
  expect(reactAria()).toContain('[data-react-aria-pressable]')
  expect(allowed).toContain(hash(reactAria()))
})

const reactAriaOnIos = () =>
  /style\.textContent = `([^`]*)`/
    .exec(source('react-aria/dist/private/overlays/usePreventScroll.mjs'))?.[1]
    ?.trim() ?? ''

test('the policy allows the style that React Aria adds on a phone by Apple while a list is open', () => {
  expect(reactAriaOnIos()).toContain('overscroll-behavior')
  expect(allowed).toContain(hash(reactAriaOnIos()))
})

test('another class name would need another hash', () => {
  expect(allowed).not.toContain(hash(plot().replaceAll('plot', 'chart')))
  expect(allowed).toHaveLength(3)
})
