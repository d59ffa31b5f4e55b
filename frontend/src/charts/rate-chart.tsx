import * as Plot from '@observablehq/plot'
import { useMemo } from 'react'
import { formatNumber } from '@/lib/format'
import { PlotFigure } from './plot-figure'
import { useWidth } from './use-width'

export type RatePoint = { year: number; value: number | null; title: string }
export type RateEvent = { at: number; title: string }

// A year's figure stands in the middle of the year, so that a visit falls on the right side of it.
const middle = 0.5

const withGaps = (points: RatePoint[]): RatePoint[] => {
  const years = points.map(({ year }) => year)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index
    return points.find((point) => point.year === year) ?? { year, value: null, title: '' }
  })
}

const draw = (points: RatePoint[], events: RateEvent[], width: number): Plot.PlotOptions => {
  const series = withGaps(points)
  const known = series.filter(({ value }) => value !== null)
  const years = [...series.map(({ year }) => year), ...events.map(({ at }) => Math.floor(at))]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const every = Math.max(1, Math.ceil((last - first) / (width / 60)))
  return {
    width,
    height: 280,
    marginTop: 24,
    marginLeft: 44,
    marginRight: 20,
    x: {
      label: null,
      domain: [first, last + 1],
      ticks: Array.from(
        { length: Math.floor((last - first) / every) + 1 },
        (_, index) => first + index * every + middle,
      ),
      tickFormat: (year: number) => String(Math.floor(year)),
      tickSize: 0,
    },
    y: {
      label: null,
      grid: true,
      zero: true,
      nice: true,
      ticks: 5,
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value),
    },
    marks: [
      Plot.ruleX(events, {
        x: 'at',
        stroke: 'var(--resource)',
        strokeDasharray: '2 3',
        title: 'title',
        tip: true,
      }),
      Plot.lineY(series, {
        x: ({ year }: RatePoint) => year + middle,
        y: 'value',
        stroke: 'var(--peer)',
        strokeWidth: 2,
      }),
      Plot.dot(known, {
        x: ({ year }: RatePoint) => year + middle,
        y: 'value',
        r: 4.5,
        fill: 'var(--surface)',
        stroke: 'var(--peer)',
        strokeWidth: 2,
        title: 'title',
        tip: true,
      }),
      Plot.text(known, {
        x: ({ year }: RatePoint) => year + middle,
        y: 'value',
        text: ({ value }: RatePoint) => (value === null ? '' : formatNumber(value)),
        dy: -14,
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
      }),
    ],
  }
}

/** A rate over the years; where nothing is known the line breaks, and it never falls to zero. */
export const RateChart = ({
  label,
  points,
  events,
}: {
  label: string
  points: RatePoint[]
  events: RateEvent[]
}) => {
  const [box, width] = useWidth<HTMLDivElement>()
  const options = useMemo(
    () => (width > 0 ? draw(points, events, width) : undefined),
    [points, events, width],
  )
  return <div ref={box}>{options && <PlotFigure label={label} options={options} />}</div>
}
