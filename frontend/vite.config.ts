import { fileURLToPath } from 'node:url'
import locales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.ENLACE_URL ?? 'http://127.0.0.1:8080'

// A weak line waits for requests more than for bytes: what several screens share travels in few pieces, grouped by what
// needs it. The order is the order of claims, a piece brings along what it imports, and the budget keeps each screen small.
const several = 4
const pieces = [
  { name: 'app', tags: ['$initial' as const] },
  { name: 'base', test: /src\/(lib|api|paraglide)\/|lucide-react/, minShareCount: several },
  {
    name: 'page',
    test: /ToggleButton|src\/ui\/(?!.*(use-[des]|confirm|bilingual|field|form|dialog|combo|choice-list|radio|stale|date-parts|filter|list-page|open-menu|menu-list|tabs|draft))/,
    minShareCount: several,
  },
  { name: 'search', test: /search-box\./ },
  { name: 'filter', test: /src\/ui\/([a-z]+-filter|filter-bar|list-page)\./ },
  { name: 'form', test: /src\/ui\/(form|use-field|text-field|field-words)\./ },
  // A menu needs no dialog's code, nor a dialog a menu's.
  {
    name: 'overlay',
    test: /src\/ui\/(open-menu|dialog)\./,
    entriesAware: true,
    entriesAwareMergeThreshold: 3000,
  },
  { name: 'dialog', test: /src\/ui\/[a-z]+-dialog\./, minShareCount: several },
]

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    locales.vite({ locales: ['en-US', 'es-ES'] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': backend } },
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: pieces } } },
  },
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'] },
})
