import { formatDate, formatNumber, formatTerm } from '@/lib/format'
import { measureLabel } from '@/lib/labels/measure-label'
import { parseDate } from '@/lib/partial-date'
import { type Bilingual, plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'

/** A record of whatever kind, as far as its sources ask for it. */
export type CitedRecord = {
  id: string
  code: string
  title?: Bilingual | null
  text?: Bilingual | null
  label?: Bilingual | null
  name?: string | Bilingual | null
  measure?: string
  municipality?: { name: string } | null
  periodStart?: string | null
  periodEnd?: string | null
  partnership?: { id: string } | null
  partnerships?: { id: string }[] | null
}

const isText = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && ('en' in value || 'es' in value)

const words = (value: unknown) => {
  if (typeof value === 'string') return value
  return isText(value) ? plain(value, getLocale()) : ''
}

/** What a person would call it. */
export const citedName = (record: CitedRecord) => {
  const { title, text, label, name, measure, municipality, periodStart, periodEnd, code } = record
  if (measure) {
    return [municipality?.name, measureLabel(measure), formatTerm(periodStart, periodEnd)]
      .filter(Boolean)
      .join(' · ')
  }
  return words(title) || words(text) || words(label) || words(name) || code
}

/** What the record itself says of the field, where that can be said in a line. */
export const recordedValue = (record: CitedRecord, field: string): string | undefined => {
  const value = (record as Record<string, unknown>)[field]
  if (typeof value === 'number') return formatNumber(value, 4)
  if (typeof value === 'string') return parseDate(value) ? formatDate(value) : undefined
  return isText(value) ? words(value) || undefined : undefined
}

/** The partnerships by which somebody may be allowed to change what is known of it. */
export const partnershipsOfCited = (kind: string, record: CitedRecord | undefined): { id: string }[] => {
  if (!record) return []
  if (kind === 'partnerships') return [record]
  return [...(record.partnerships ?? []), ...(record.partnership ? [record.partnership] : [])]
}
