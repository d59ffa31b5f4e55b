import { queryOptions } from '@tanstack/react-query'
import type { FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import address from './topology.json?url'

type Atlas = Topology<{ countries: GeometryCollection; states: GeometryCollection }>

export type Geography = { countries: FeatureCollection; states: MultiLineString }

/** Fetched as a file of its own when the first map comes into view; it never weighs on a script. */
export const geographyQuery = queryOptions({
  queryKey: ['geography'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Geography> => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(response.statusText)
    const atlas: Atlas = await response.json()
    return {
      countries: feature(atlas, atlas.objects.countries),
      states: mesh(atlas, atlas.objects.states, (one, other) => one !== other),
    }
  },
})
