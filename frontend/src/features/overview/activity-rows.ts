import type { PartnershipActivity } from '@/api/types'
import type { Mark, Row } from '@/charts/timeline-layout'
import { formatDate, formatTerm } from '@/lib/format'
import { span } from '@/lib/partial-date'
import { plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'

const kind = { TO_RESOURCE: 'to-resource', TO_PEER: 'to-peer', BOTH_WAYS: 'other', UNKNOWN: 'other' } as const

const namesOf = (refs: { name: string }[]) => refs.map(({ name }) => name).join(', ')

const visitMarks = ({ visits }: PartnershipActivity): Mark[] =>
  visits
    .filter(({ status }) => status !== 'CANCELLED')
    .flatMap(({ visit, start, end, direction, status }) => {
      const [from, to] = span(start, end) ?? []
      if (!from || !to) return []
      const title = `${plain(visit.name, getLocale())}\n${formatTerm(start, end)}`
      return [
        {
          key: visit.id,
          kind: kind[direction],
          title,
          from,
          to,
          firm: status === 'COMPLETED' || status === 'ACTIVE',
        },
      ]
    })

const agreementMarks = ({ agreements }: PartnershipActivity): Mark[] =>
  agreements.flatMap(({ agreement, signed }) => {
    const [from, to] = span(signed) ?? []
    if (!from || !to) return []
    const title = `${plain(agreement.name, getLocale())}\n${formatDate(signed)}`
    return [{ key: agreement.id, kind: 'agreement' as const, title, from, to, firm: true }]
  })

/** The drawing's rows. What has no date at all cannot be drawn; the table lists it as "date not known". */
export const rowsOf = (activity: PartnershipActivity[]): Row[] =>
  activity.map((row) => ({
    key: row.partnership.id,
    title: namesOf(row.resources) || plain(row.partnership.name, getLocale()),
    note: namesOf(row.peers),
    marks: [...visitMarks(row), ...agreementMarks(row)],
  }))
