import { expect, test } from 'vitest'
import { parseDate, span } from './partial-date'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

test('a year stays a year', () => {
  expect(parseDate('2011')).toEqual({ year: 2011, approximate: false, uncertain: false })
})

test('the marks of doubt are read', () => {
  expect(parseDate('2013-10~')).toMatchObject({ month: 10, approximate: true, uncertain: false })
  expect(parseDate('2011?')).toMatchObject({ approximate: false, uncertain: true })
  expect(parseDate('2011-01-17%')).toMatchObject({ day: 17, approximate: true, uncertain: true })
})

test('a season is not a month', () => {
  expect(parseDate('2013-21')).toEqual({ year: 2013, season: 'spring', approximate: false, uncertain: false })
})

test('what is not a date is not guessed at', () => {
  for (const text of ['in January', '13/25/2013', '', null, undefined])
    expect(parseDate(text)).toBeUndefined()
})

test('a month covers all its days, a year all its months', () => {
  expect(span('2011-01')).toEqual([day('2011-01-01'), day('2011-02-01')])
  expect(span('2012')).toEqual([day('2012-01-01'), day('2013-01-01')])
  expect(span('2013-24')).toEqual([day('2013-12-01'), day('2014-03-01')])
})

test('a term runs to the last day that its end can mean', () => {
  expect(span('2009-10', '2013-09')).toEqual([day('2009-10-01'), day('2013-10-01')])
  expect(span(undefined, '2012')).toEqual([day('2012-01-01'), day('2013-01-01')])
  expect(span(undefined, undefined)).toBeUndefined()
})
