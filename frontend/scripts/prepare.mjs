// Generated sources that are not committed: the messages as functions, and the map. What was made from the same
// inputs is not made again, since every script begins here.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { compile } from '@inlang/paraglide-js'
import { buildTopology } from './build-topology.mjs'

const map = 'src/charts/topology.json'
const messages = 'src/paraglide'
const stamp = `${messages}/.made-from`

const inputs = [
  'package-lock.json',
  'project.inlang/settings.json',
  ...readdirSync('messages').map((name) => `messages/${name}`),
  'scripts/build-topology.mjs',
  'scripts/country-codes.mjs',
  'scripts/prepare.mjs',
].toSorted()

const digest = createHash('sha256')
for (const name of inputs) digest.update(`${name}\n`).update(readFileSync(name))
const madeFrom = digest.digest('hex')

const upToDate = existsSync(map) && existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom
if (!upToDate) {
  buildTopology(map)
  await compile({
    project: './project.inlang',
    outdir: `./${messages}`,
    strategy: ['globalVariable', 'baseLocale'],
  })
  writeFileSync(stamp, madeFrom)
  // The compiler leaves timers behind that would hold this process for another half minute.
  process.exit()
}
