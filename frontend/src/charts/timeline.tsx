import * as Plot from '@observablehq/plot'
import { useMemo } from 'react'
import { PlotFigure } from './plot-figure'
import {
  type Mark,
  noteHeight,
  noteLines,
  type Placed,
  place,
  type Row,
  yearStarts,
  yearsAround,
} from './timeline-layout'
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

const sized = (rows: Row[], width: number) => {
  const narrow = width < 620
  const left = narrow ? 6 : Math.min(340, Math.round(width * 0.32))
  const forNames = narrow ? width - 12 : left - 14
  const rowHeight = (narrow ? 66 : 34) + noteHeight * noteLines(rows, forNames)
  return { narrow, rowHeight, left, forNames, top: 28, right: 8 }
}

type Size = ReturnType<typeof sized>

const names = (rows: Row[], { narrow, left, forNames }: Size) => {
  const shared = {
    y: (_: Row, index: number) => index,
    frameAnchor: 'left',
    dx: narrow ? 0 : -left,
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: 1.2,
  } as const
  return [
    Plot.text(rows, {
      ...shared,
      text: 'title',
      textOverflow: 'ellipsis',
      dy: 9,
      fontWeight: 600,
      fontSize: 13,
      lineWidth: forNames / 13,
      fill: 'var(--ink)',
    }),
    Plot.text(rows, {
      ...shared,
      text: 'note',
      dy: 26,
      fontSize: 12,
      lineWidth: forNames / 12,
      fill: 'var(--ink-2)',
    }),
  ]
}

const draw = (rows: Row[], domain: [Date, Date], width: number): Plot.PlotOptions => {
  const size = sized(rows, width)
  const { narrow, rowHeight, left, top, right } = size
  const [first, last] = domain
  const scale = (date: Date) =>
    left + ((date.getTime() - first.getTime()) / (last.getTime() - first.getTime())) * (width - left - right)
  const placed = place(rows, scale, 14)
  const level = narrow ? 1 - 24 / rowHeight : 0.5
  const y = ({ row, lane }: Placed) => row + level + (lane * 11) / rowHeight
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
      ...names(rows, size),
      Plot.link(lines, {
        x1: 'from',
        x2: 'to',
        y1: ({ row }: { row: number }) => row + level,
        y2: ({ row }: { row: number }) => row + level,
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
