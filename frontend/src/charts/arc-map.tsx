import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import styles from './arc-map.module.css'
import { strokeArcs, watchArcs } from './arc-strokes'
import { geographyQuery } from './geography'
import { InsetMap } from './inset-map'
import { type Arc, along, crowded, fitted, freeCorner, type Site } from './map-layout'
import { arcMark, labelMark, landMarks, outlineMark, pixel, siteMarks } from './map-marks'
import { PlotFigure } from './plot-figure'
import { useWidth } from './use-width'

export type ArcMapProps = {
  label: string
  insetLabel: (countries: string[]) => string
  sites: Site[]
  arcs: Arc[]
  active: string | undefined
  onActive: (pair: string | undefined) => void
}

const insetAspect = 0.62
const insetShares = [0.43, 0.38, 0.34]
const smallestInset = 250
const wide = 520

const layOut = (sites: Site[], arcs: Arc[], width: number) => {
  const points = sites.map(({ at }) => at)
  const { projection, height } = fitted(points, width, width < wide ? [0.7, 1.05] : [0.5, 0.72], 0.15)
  const cluster = crowded(sites, projection)
  const drawn = arcs.flatMap(({ from, to }) => along(pixel(projection, from), pixel(projection, to)))
  const sizes = insetShares
    .map((share) => ({
      width: Math.round(width * share),
      height: Math.round(width * share * insetAspect) + 28,
    }))
    .filter((size) => size.width >= smallestInset)
  const corners = sizes.map((size) => freeCorner({ width, height }, size, drawn))
  const corner = width >= wide && cluster.length > 0 ? corners.find(Boolean) : undefined
  return { projection, height, cluster, corner, drawn }
}

const Drawing = ({ width, label, insetLabel, sites, arcs, onActive }: ArcMapProps & { width: number }) => {
  const { data: geography } = useSuspenseQuery(geographyQuery)
  const layout = useMemo(() => layOut(sites, arcs, width), [sites, arcs, width])
  const { projection, height, cluster, corner, drawn } = layout
  const options = useMemo(() => {
    const alone = sites.filter((site) => !cluster.includes(site))
    const frame = { x: 2, y: 2, width: width - 4, height: height - 4 }
    return {
      width,
      height,
      margin: 0,
      projection: () => projection,
      marks: [
        ...landMarks(geography, sites),
        arcMark(arcs),
        ...siteMarks(sites, width < wide ? 3.5 : 4.5),
        outlineMark(cluster, projection),
        ...labelMark(alone, projection, frame, corner ? [corner] : [], drawn),
      ],
    }
  }, [geography, sites, arcs, width, height, projection, cluster, corner, drawn])

  const onDrawn = useCallback(
    (drawing: Element) => {
      strokeArcs(drawing, arcs, projection)
      watchArcs(drawing, arcs, onActive)
      return undefined
    },
    [arcs, projection, onActive],
  )

  return (
    <>
      <PlotFigure label={label} options={options} onDrawn={onDrawn} />
      {cluster.length > 0 && (
        <InsetMap
          sites={cluster}
          everySite={sites}
          geography={geography}
          label={insetLabel([...new Set(cluster.map(({ country }) => country))])}
          width={corner?.width ?? width}
          aspect={corner || width < wide ? insetAspect : insetAspect / 1.6}
          corner={corner}
        />
      )}
    </>
  )
}

/** Every pair as an arc from the city that shares to the municipality that adapts, with the crowd seen closer. */
export const ArcMap = (props: ArcMapProps) => {
  const [box, width] = useWidth<HTMLDivElement>()
  const { active } = props
  useEffect(() => {
    for (const path of box.current?.querySelectorAll('[data-pair]') ?? []) {
      path.toggleAttribute('data-dim', active !== undefined && path.getAttribute('data-pair') !== active)
      path.toggleAttribute('data-lit', path.getAttribute('data-pair') === active)
    }
  })
  return (
    <div className={styles.map} ref={box}>
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  )
}
