import * as Plot from '@observablehq/plot'
import { useMemo } from 'react'
import { formatNumber } from '@/lib/format'
import { PlotFigure } from './plot-figure'
import { useWidth } from './use-width'

/** What was reached in a period and what was to be; a shape tells counted from reported figures. */
export type TrendPoint = {
  period: string
  actual: number | null
  target: number | null
  reported: boolean
  title: string
}

type Trend = {
  points: TrendPoint[]
  /** Whether more is better: on which side of a target an actual should lie. */
  ascending: boolean
  baseline: { value: number; label: string } | undefined
}

const decimals = 4
const headroom = 1.15
/** Few things are counted one by one: no line stands for a half of them. */
const few = 6
const usual = 5
const margins = 64
/** What the name of a period takes, such as "FY2013 Q4". */
const label = 88

const topOf = ({ points, baseline }: Trend) =>
  headroom *
  Math.max(1, baseline?.value ?? 0, ...points.flatMap(({ actual, target }) => [actual ?? 0, target ?? 0]))

const draw = (trend: Trend, width: number): Plot.PlotOptions => {
  const { points, ascending, baseline } = trend
  const top = topOf(trend)
  const known = points.filter(({ actual }) => actual !== null)
  const aims = points.filter(({ target }) => target !== null)
  const every = Math.max(1, Math.ceil(points.length / ((width - margins) / label)))
  return {
    width,
    height: 280,
    marginTop: 24,
    marginLeft: 52,
    marginRight: 12,
    x: {
      type: 'band',
      label: null,
      domain: points.map(({ period }) => period),
      ticks: points.map(({ period }) => period).filter((_, index) => index % every === 0),
      tickSize: 0,
      padding: 0,
    },
    y: {
      label: null,
      grid: true,
      domain: [0, top],
      ticks: top < few ? Math.floor(top) : usual,
      insetBottom: 10,
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, decimals),
    },
    marks: [
      Plot.barY(aims, {
        x: 'period',
        y1: 'target',
        y2: ascending ? top : 0,
        fill: 'var(--good)',
        fillOpacity: 0.14,
      }),
      Plot.tickY(aims, { x: 'period', y: 'target', stroke: 'var(--good)', strokeWidth: 2 }),
      ...(baseline
        ? [
            Plot.ruleY([baseline.value], { stroke: 'var(--ink-2)', strokeDasharray: '2 3' }),
            Plot.text([baseline], {
              frameAnchor: 'left',
              y: 'value',
              text: 'label',
              dx: 4,
              dy: -7,
              fill: 'var(--ink-2)',
              textAnchor: 'start',
            }),
          ]
        : []),
      Plot.lineY(points, { x: 'period', y: 'actual', stroke: 'var(--brand)', strokeWidth: 2 }),
      Plot.dot(known, {
        x: 'period',
        y: 'actual',
        r: 4.5,
        symbol: ({ reported }: TrendPoint) => (reported ? 'square' : 'circle'),
        fill: 'var(--surface)',
        stroke: 'var(--brand)',
        strokeWidth: 2,
        title: 'title',
        tip: true,
      }),
      Plot.text(known, {
        x: 'period',
        y: 'actual',
        text: ({ actual }: TrendPoint) => formatNumber(actual ?? 0, decimals),
        dy: -14,
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
      }),
    ],
    symbol: { type: 'identity' },
  } as Plot.PlotOptions
}

/** Actuals from period to period, over the band in which the target wants them; the line breaks where nothing is known. */
export const TrendChart = ({ label, trend }: { label: string; trend: Trend }) => {
  const [box, width] = useWidth<HTMLDivElement>()
  const options = useMemo(() => (width > 0 ? draw(trend, width) : undefined), [trend, width])
  return <div ref={box}>{options && <PlotFigure label={label} options={options} />}</div>
}
