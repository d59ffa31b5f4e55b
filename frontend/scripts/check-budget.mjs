// What a reader waits for, in kB of gzip: the first screen's scripts and styles, each route, the charts.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const limits = { initial: 200, styles: 15, route: 40, charts: 120 }

const weigh = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1000
const total = (files) => [...files].reduce((sum, file) => sum + weigh(file), 0)

const reach = (key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) reach(next, seen)
  return seen
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
// The search follows by itself on every page.
const initial = reach(
  Object.keys(manifest).find((key) => manifest[key].name === 'search'),
  reach(entry),
)
const files = (keys) => new Set([...keys].map((key) => manifest[key].file))
const added = (key) => files([...reach(key)].filter((part) => !initial.has(part)))
const dynamic = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry)
// A dialog opens on a page: what every page that can open it has brought is there already.
const opens = (from, key) => [...reach(from)].some((part) => manifest[part].dynamicImports?.includes(key))
const waitedFor = (key) => {
  const there = opens(entry, key) ? [] : dynamic.filter((from) => opens(from, key)).map(added)
  return new Set([...added(key)].filter((file) => there.length === 0 || !there.every((has) => has.has(file))))
}
const isChart = (key) => key.includes('src/charts/')

const charts = new Set(dynamic.filter(isChart).flatMap((key) => [...added(key)]))

const rows = [
  ['initial scripts', total(files(initial)), limits.initial],
  ['styles', weigh(manifest['style.css'].file), limits.styles],
  ['charts', total(charts), limits.charts],
  ...dynamic
    .filter((key) => !isChart(key))
    .map((key) => [key.split('?')[0], total(waitedFor(key)), limits.route]),
]
for (const [name, size, limit] of rows) {
  const over = size > limit
  if (over) process.exitCode = 1
  console.log(`${over ? 'OVER' : '  ok'}  ${size.toFixed(1).padStart(6)} of ${limit} kB  ${name}`)
}
