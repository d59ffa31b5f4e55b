import * as Plot from '@observablehq/plot'
import { useMemo } from 'react'
import { PlotFigure } from './plot-figure'
import { type Mark, type Placed, place, type Row, yearStarts, yearsAround } from './timeline-layout'
import { useWidth } from './use-width'

const symbol = {
  'to-resource': 'circle',
  'to-peer': 'square',
  other: 'triangle',
  agreement: 'diamond2',
} as const
const color = {
  'to-resource': 'var(--resource)',
  'to-peer': 'var(--peer)',
  other: 'var(--ink-2)',
  agreement: 'var(--ink)',
} as const

const sized = (width: number) => {
  const narrow = width < 620
  const rowHeight = narrow ? 80 : 48
  return { narrow, rowHeight, left: narrow ? 6 : Math.min(300, Math.round(width * 0.28)), top: 28, right: 8 }
}

const names = (rows: Row[], { narrow, left }: ReturnType<typeof sized>, width: number) => {
  const shared = {
    frameAnchor: 'left',
    dx: narrow ? 0 : -left,
    textAnchor: 'start',
    textOverflow: 'ellipsis',
  } as const
  const lineWidth = (narrow ? width - 12 : left - 14) / 12.6
  const shift = narrow ? -18 : 0
  const y = (_: Row, index: number) => index + 0.5
  return [
    Plot.text(rows, {
      ...shared,
      y,
      text: 'title',
      dy: shift - 8,
      fontWeight: 600,
      fontSize: 13,
      lineWidth,
      fill: 'var(--ink)',
    }),
    Plot.text(rows, {
      ...shared,
      y,
      text: 'note',
      dy: shift + 9,
      fontSize: 12,
      lineWidth: lineWidth * 1.05,
      fill: 'var(--ink-2)',
    }),
  ]
}

const draw = (rows: Row[], domain: [Date, Date], width: number): Plot.PlotOptions => {
  const size = sized(width)
  const { narrow, rowHeight, left, top, right } = size
  const [first, last] = domain
  const scale = (date: Date) =>
    left + ((date.getTime() - first.getTime()) / (last.getTime() - first.getTime())) * (width - left - right)
  const placed = place(rows, scale, 14)
  const y = ({ row, lane }: Placed) => row + (narrow ? 0.72 : 0.5) + (lane * 11) / rowHeight
  const visits = placed.filter(({ kind }) => kind !== 'agreement')
  const agreements = placed.filter(({ kind }) => kind === 'agreement')
  const lines = rows.flatMap(({ marks }, row) => {
    const mine = placed.filter((mark) => mark.row === row && marks.length > 1)
    const times = mine.map(({ at }) => at.getTime())
    return times.length > 1
      ? [{ row, from: new Date(Math.min(...times)), to: new Date(Math.max(...times)) }]
      : []
  })
  const bottom = Array.from({ length: rows.length + 1 }, (_, index) => index)
  return {
    width,
    height: top + rows.length * rowHeight + 2,
    marginLeft: left,
    marginTop: top,
    marginRight: right,
    marginBottom: 2,
    x: { type: 'utc', domain, axis: null },
    y: { domain: [0, rows.length], range: [top, top + rows.length * rowHeight], axis: null },
    marks: [
      Plot.ruleY(bottom, { stroke: 'var(--line)', insetLeft: -left }),
      Plot.ruleX(yearStarts(domain, narrow ? 4 : 10), { stroke: 'var(--line)', insetTop: -10 }),
      Plot.text(yearStarts(domain, narrow ? 4 : 10).slice(0, -1), {
        x: (date: Date) => date,
        text: (date: Date) => String(date.getUTCFullYear()),
        frameAnchor: 'top-left',
        dy: -18,
        dx: 4,
        textAnchor: 'start',
        fontSize: 12,
        fill: 'var(--ink-2)',
      }),
      ...names(rows, size, width),
      Plot.link(lines, {
        x1: 'from',
        x2: 'to',
        y1: ({ row }: { row: number }) => row + (narrow ? 0.72 : 0.5),
        y2: ({ row }: { row: number }) => row + (narrow ? 0.72 : 0.5),
        stroke: 'var(--line-strong)',
        strokeOpacity: 0.6,
        strokeWidth: 1.5,
      }),
      Plot.link(placed, {
        x1: 'from',
        x2: 'to',
        y1: y,
        y2: y,
        stroke: ({ kind }: Mark) => color[kind],
        strokeOpacity: 0.22,
        strokeWidth: 10,
      }),
      Plot.dot(visits, {
        x: 'at',
        y,
        r: 5.5,
        symbol: ({ kind }: Mark) => symbol[kind],
        fill: ({ kind, firm }: Mark) => (firm ? color[kind] : 'var(--surface)'),
        stroke: ({ kind }: Mark) => color[kind],
        strokeWidth: 1.6,
        title: 'title',
        tip: true,
      }),
      Plot.dot(agreements, {
        x: 'at',
        y,
        r: 5.5,
        symbol: 'diamond2',
        fill: 'var(--surface)',
        stroke: 'var(--ink)',
        strokeWidth: 1.8,
        title: 'title',
        tip: true,
      }),
    ],
    color: { type: 'identity' },
    symbol: { type: 'identity' },
  }
}

/** What happened when, one partnership a row. A date that says only a month is drawn as that month's band. */
export const Timeline = ({ label, rows }: { label: string; rows: Row[] }) => {
  const [box, width] = useWidth<HTMLDivElement>()
  const options = useMemo(() => {
    const domain = yearsAround(rows)
    return domain && width > 0 ? draw(rows, domain, width) : undefined
  }, [rows, width])
  return <div ref={box}>{options && <PlotFigure label={label} options={options} />}</div>
}
