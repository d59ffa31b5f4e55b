import { useMemo } from 'react'
import styles from './arc-map.module.css'
import type { Geography } from './geography'
import { fitted, type Site } from './map-layout'
import { labelMark, landMarks, siteMarks } from './map-marks'
import type { Box } from './place-labels'
import { PlotFigure } from './plot-figure'

type Props = {
  sites: Site[]
  everySite: Site[]
  geography: Geography
  label: string
  width: number
  aspect: number
  corner: Box | undefined
}

/** The cities that stand too close together on the map, seen from nearer; its bounds come from the cities. */
export const InsetMap = ({ sites, everySite, geography, label, width, aspect, corner }: Props) => {
  const inner = width - 2
  const options = useMemo(() => {
    const { projection, height } = fitted(
      sites.map(({ at }) => at),
      inner,
      [aspect, aspect],
      0.27,
    )
    const frame = { x: 2, y: 2, width: inner - 4, height: height - 4 }
    return {
      width: inner,
      height,
      margin: 0,
      projection: () => projection,
      marks: [
        ...landMarks(geography, everySite),
        ...siteMarks(sites, 4),
        ...labelMark(sites, projection, frame, [], []),
      ],
    }
  }, [sites, everySite, geography, inner, aspect])
  const place = corner && { left: corner.x, top: corner.y, width: corner.width }
  return (
    <div className={styles.inset} data-over={corner !== undefined || undefined} style={place}>
      <p className={styles.title}>{label}</p>
      <PlotFigure label={label} options={options} />
    </div>
  )
}
