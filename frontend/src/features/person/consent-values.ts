import type { Person, PersonDraft } from '@/api/types'

export type Consent = NonNullable<Person['consents']>[number]

/** The one purpose that the server acts upon: only with it is a name published. */
export const publication = 'publication'

export const isPublication = (purpose: Consent['purpose']) => purpose?.trim().toLowerCase() === publication

/** Whether the name may be published now. */
export const maybePublished = ({ consents }: Person) =>
  (consents ?? []).some(({ purpose, withdrawn }) => isPublication(purpose) && !withdrawn)

export type ConsentValues = {
  what: 'publication' | 'other'
  purpose: string
  given: string
  withdrawn: string
}

const pad = (part: number) => String(part).padStart(2, '0')

/** The day that the reader's own clock shows. */
export const today = () => {
  const now = new Date()
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-')
}

export const noConsent = (): ConsentValues => ({
  what: 'publication',
  purpose: '',
  given: today(),
  withdrawn: '',
})

export const consentValues = ({ purpose, given, withdrawn }: Consent): ConsentValues => ({
  what: isPublication(purpose) ? 'publication' : 'other',
  purpose: isPublication(purpose) || !purpose ? '' : purpose,
  given,
  withdrawn: withdrawn ?? '',
})

export const sentConsents = (consents: ConsentValues[]): PersonDraft['consents'] =>
  consents.map(({ what, purpose, given, withdrawn }) => ({
    purpose: what === 'other' ? purpose.trim() : publication,
    given,
    withdrawn: withdrawn || null,
  }))
