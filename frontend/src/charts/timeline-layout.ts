export type Mark = {
  key: string
  kind: 'to-resource' | 'to-peer' | 'other' | 'agreement'
  title: string
  from: Date
  to: Date
  firm: boolean
}
export type Row = { key: string; title: string; note: string; marks: Mark[] }

export type Placed = Mark & { row: number; at: Date; lane: number }

const year = (date: Date, more = 0) => new Date(Date.UTC(date.getUTCFullYear() + more, 0))

/** Whole years around everything that is shown. */
export const yearsAround = (rows: Row[]): [Date, Date] | undefined => {
  const marks = rows.flatMap((row) => row.marks)
  if (marks.length === 0) return undefined
  const first = Math.min(...marks.map(({ from }) => from.getTime()))
  const last = Math.max(...marks.map(({ to }) => to.getTime() - 1))
  return [year(new Date(first)), year(new Date(last), 1)]
}

export const yearStarts = ([first, last]: [Date, Date], most: number): Date[] => {
  const years = last.getUTCFullYear() - first.getUTCFullYear()
  const step = Math.max(1, Math.ceil(years / most))
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => year(first, index * step))
}

const lanes = [0, -1, 1, -2, 2]

/** Each mark stands in the middle of what its date can mean; those that would cover one another take a lane aside. */
export const place = (rows: Row[], across: (date: Date) => number, size: number): Placed[] =>
  rows.flatMap(({ marks }, row) => {
    const placed: Placed[] = []
    const middle = ({ from, to }: Mark) => new Date((from.getTime() + to.getTime()) / 2)
    for (const mark of marks.toSorted((one, other) => middle(one).getTime() - middle(other).getTime())) {
      const at = middle(mark)
      const near = placed.filter((other) => Math.abs(across(other.at) - across(at)) < size)
      const lane = lanes.find((free) => !near.some((other) => other.lane === free)) ?? 0
      placed.push({ ...mark, row, at, lane })
    }
    return placed
  })

export const noteHeight = 14.4

/** How many lines the longest note takes; what does not fit in one is written in several, never cut off. */
export const noteLines = (rows: Row[], width: number): number => {
  const fit = Math.max(1, Math.floor(width / 6.1))
  const lines = ({ note }: Row) => {
    let used = 0
    let count = 1
    for (const { length } of note.split(' ')) {
      if (used > 0 && used + 1 + length > fit) {
        count++
        used = length
      } else used += (used > 0 ? 1 : 0) + length
    }
    return count
  }
  return Math.max(1, ...rows.map(lines))
}
