import type { Pair, Place } from '@/api/types'
import type { Arc, Site } from '@/charts/map-layout'

const located = ({ latitude, longitude }: Place): [number, number] | undefined =>
  latitude == null || longitude == null ? undefined : [longitude, latitude]

/** Every city once, with the side it is on; one without coordinates stays in the list and off the map. */
export const sitesOf = (pairs: Pair[]): Site[] => {
  const sites = new Map<string, Site>()
  const keep = (side: Site['side']) => (place: Place) => {
    const at = located(place)
    if (at && !sites.has(place.code)) {
      sites.set(place.code, { code: place.code, name: place.name, country: place.country, side, at })
    }
  }
  for (const { resources, peers } of pairs) {
    resources.forEach(keep('resource'))
    peers.forEach(keep('peer'))
  }
  return [...sites.values()]
}

export const arcsOf = (pairs: Pair[]): Arc[] =>
  pairs.flatMap(({ partnership, resources, peers }) =>
    resources.flatMap((resource) =>
      peers.flatMap((peer) => {
        const from = located(resource)
        const to = located(peer)
        return from && to ? [{ pair: partnership.code, from, to }] : []
      }),
    ),
  )
