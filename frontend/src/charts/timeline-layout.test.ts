import { expect, test } from 'vitest'
import { span } from '@/lib/partial-date'
import { type Mark, noteLines, place, type Row, yearStarts, yearsAround } from './timeline-layout'

const mark = (key: string, date: string): Mark => {
  const [from, to] = span(date) ?? [new Date(0), new Date(0)]
  return { key, kind: 'to-peer', title: key, from, to, firm: true }
}
const row = (...marks: Mark[]): Row => ({ key: 'row', title: '', note: '', marks })
const day = (text: string) => new Date(`${text}T00:00:00Z`)

test('the axis covers whole years around every date', () => {
  expect(yearsAround([row(mark('a', '2011-01'), mark('b', '2013-12'))])).toEqual([
    day('2011-01-01'),
    day('2014-01-01'),
  ])
  expect(yearsAround([row()])).toBeUndefined()
})

test('a month is drawn in its middle, as wide as the month', () => {
  const [placed] = place([row(mark('a', '2011-01'))], (date) => date.getTime(), 1)
  expect(placed?.at).toEqual(new Date('2011-01-16T12:00:00Z'))
  expect(placed?.to).toEqual(day('2011-02-01'))
})

test('marks that would cover one another take different lanes', () => {
  const lanes = place(
    [row(mark('a', '2013-07'), mark('b', '2013-07'), mark('c', '2013-10'))],
    (date) => date.getTime() / 1e9,
    2,
  )
  expect(lanes.map(({ lane }) => lane)).toEqual([0, -1, 0])
})

test('a long history has fewer year marks', () => {
  expect(yearStarts([day('1980-01-01'), day('2020-01-01')], 10)).toHaveLength(11)
})

test('a row is as high as the longest note needs, word by word', () => {
  const named = (note: string): Row => ({ ...row(), note })
  expect(noteLines([named('Mixco'), named('Suchitoto, San José Guayabal')], 64)).toBe(3)
  expect(noteLines([named('Suchitoto, San José Guayabal')], 300)).toBe(1)
  expect(noteLines([], 100)).toBe(1)
})
