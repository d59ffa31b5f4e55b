// The whole atlas would be 750 kB: the Americas keep detail, the rest of the world an outline, and the
// United States its states, in one small file that a map fetches when it comes into view.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import { alpha2 } from './country-codes.mjs'

const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'))

const detailed = new Set(
  'US MX GT BZ SV HN NI CR PA CU JM HT DO PR BS BB TT AG DM GD KN LC VC CO VE EC PE BO BR GY SR'.split(' '),
)

const countries = (name, wanted) => {
  const atlas = read(name)
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const iso = alpha2.get(id)
    return iso && iso !== 'AQ' && wanted(iso) ? [{ type: 'Feature', id: iso, properties: {}, geometry }] : []
  })
}

const shrink = (features, keep, decimals) => {
  const weighted = presimplify(topology({ shapes: { type: 'FeatureCollection', features } }))
  const small = simplify(weighted, quantile(weighted, 1 - keep))
  const round = (value) => Number(value.toFixed(decimals))
  const walk = (part) => (typeof part === 'number' ? round(part) : part.map(walk))
  return feature(small, small.objects.shapes).features.map((shape) => ({
    ...shape,
    geometry: { ...shape.geometry, coordinates: walk(shape.geometry.coordinates) },
  }))
}

const collection = (features) => ({ type: 'FeatureCollection', features })

export const buildTopology = (target) => {
  const states = read('us-atlas/states-10m.json')
  const file = topology(
    {
      countries: collection([
        ...shrink(
          countries('world-atlas/countries-50m.json', (iso) => detailed.has(iso)),
          0.5,
          3,
        ),
        ...countries('world-atlas/countries-110m.json', (iso) => !detailed.has(iso)),
      ]),
      states: collection(shrink(feature(states, states.objects.states).features, 0.06, 3)),
    },
    20_000,
  )
  const text = JSON.stringify(file)
  writeFileSync(target, text)
  console.log(`topology.json: ${Math.round(text.length / 1024)} kB`)
}
