import { execFileSync } from 'node:child_process'
import { defineConfig } from '@playwright/test'

const chromium = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim()

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'set-up', testMatch: /\.setup\.ts$/ },
    {
      name: 'stories',
      dependencies: ['set-up'],
      // What only looks at screens finds the same on every database. Not by an argument: dependencies do not heed it.
      grepInvert: process.env.SCREENS_SEEN ? /@once/ : [],
    },
    { name: 'hostile', testMatch: /\.hostile\.ts$/, dependencies: ['stories'] },
  ],
  use: {
    baseURL: process.env.ENLACE_URL ?? 'http://127.0.0.1:8080',
    locale: 'en-US',
    colorScheme: 'light',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
