// What a phone on a slow line gets: Lighthouse's mobile run of some screens, the median of five, against a server with
// data at ENLACE_URL, signed in as ENLACE_EMAIL with ENLACE_PASSWORD. Writes a table in Markdown.
import { execFileSync } from 'node:child_process'

const version = '12.8.2' // the last that runs on Node 20
const runs = 5
const base = process.env.ENLACE_URL ?? 'http://127.0.0.1:8080'
const chromium = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim()
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'

const { ENLACE_EMAIL: email, ENLACE_PASSWORD: password } = process.env
if (!email || !password) {
  console.error('Set ENLACE_EMAIL and ENLACE_PASSWORD: a form opens for those only who may write.')
  process.exit(1)
}
const signedIn = await fetch(`${base}/api/v1/session`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Enlace': '1' },
  body: JSON.stringify({ email, password }),
})
if (!signedIn.ok) throw new Error(`Signing in was answered with ${signedIn.status}`)
const cookie = signedIn.headers
  .getSetCookie()
  .map((text) => text.split(';')[0])
  .join('; ')

const { items } = await (await fetch(`${base}/api/v1/visits?limit=1`)).json()
const screens = {
  Overview: '/',
  List: '/partnerships',
  Form: '/visits/new',
  Visit: `/visits/${items[0].code}`,
}

const run = (path) => {
  const report = execFileSync(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      base + path,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility,best-practices',
      `--chrome-flags=${flags}`,
      `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
    ],
    { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: chromium } },
  )
  const { categories, audits } = JSON.parse(report)
  for (const { id, score, title } of Object.values(audits)) {
    const counted = ['accessibility', 'best-practices'].some((name) =>
      categories[name].auditRefs.some((audit) => audit.id === id && audit.weight > 0),
    )
    if (counted && score !== null && score < 1) console.error(`${path}: ${title}`)
  }
  return [
    categories.performance.score * 100,
    categories.accessibility.score * 100,
    categories['best-practices'].score * 100,
    audits['first-contentful-paint'].numericValue / 1000,
    audits['largest-contentful-paint'].numericValue / 1000,
    audits['total-blocking-time'].numericValue,
    audits['cumulative-layout-shift'].numericValue,
  ]
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
const digits = [0, 0, 0, 1, 1, 0, 3]

console.log('| Screen | Performance | Accessibility | Best practices | FCP s | LCP s | TBT ms | CLS |')
console.log('|---|---|---|---|---|---|---|---|')
for (const [name, path] of Object.entries(screens)) {
  const all = Array.from({ length: runs }, () => run(path))
  const cells = digits.map((places, at) => median(all.map((values) => values[at])).toFixed(places))
  console.log(`| ${[name, ...cells].join(' | ')} |`)
}
