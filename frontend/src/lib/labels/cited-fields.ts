import type {
  AgreementDraft,
  CommitmentDraft,
  ObservationDraft,
  OutcomeDraft,
  PartnershipDraft,
  VisitDraft,
} from '@/api/types'

const of =
  <Draft>() =>
  (...fields: (keyof Draft & string)[]): string[] =>
    fields

/** Fields of which a source may tell; of other kinds, and of the rest, it tells of the record as a whole. */
const fields: Record<string, string[]> = {
  visits: of<VisitDraft>()(
    'title',
    'start',
    'end',
    'datesAsStated',
    'declaredDays',
    'hosts',
    'senders',
    'place',
    'purpose',
    'summary',
    'reflections',
    'declaredDelegationSize',
    'status',
  ),
  partnerships: of<PartnershipDraft>()(
    'title',
    'status',
    'form',
    'start',
    'end',
    'parties',
    'focusAreas',
    'description',
  ),
  agreements: of<AgreementDraft>()(
    'title',
    'reference',
    'status',
    'signed',
    'effective',
    'expires',
    'signatories',
    'description',
  ),
  commitments: of<CommitmentDraft>()('text', 'quantity', 'due', 'responsible'),
  outcomes: of<OutcomeDraft>()('title', 'date', 'description', 'municipalities', 'contributions'),
  observations: of<ObservationDraft>()('value', 'periodStart', 'periodEnd', 'status'),
  municipalities: ['name', 'region', 'description'],
}

export const citedFields = (kind: string) => fields[kind] ?? []
