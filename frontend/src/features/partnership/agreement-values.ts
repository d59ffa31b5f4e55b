import { asChoice, asTextChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Agreement, AgreementDraft } from '@/api/types'
import { asWords, noWords, sentLine, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** By the signatory's code. */
type OfEach = Record<string, string>

/** An agreement as its form holds it; what each signatory did is kept under its code. */
export type AgreementValues = {
  title: Words
  kind: string
  reference: string
  status: string
  signed: string
  effective: string
  expires: string
  survivesProgram: boolean
  focusAreas: RecordChoice[]
  signatories: RecordChoice[]
  signedOn: OfEach
  ratifiedOn: OfEach
  ratifiedBy: OfEach
  description: Words
}

export const noAgreement: AgreementValues = {
  title: noWords,
  kind: 'MOU',
  reference: '',
  status: 'DRAFT',
  signed: '',
  effective: '',
  expires: '',
  survivesProgram: false,
  focusAreas: [],
  signatories: [],
  signedOn: {},
  ratifiedOn: {},
  ratifiedBy: {},
  description: noWords,
}

type Signatory = Agreement['signatories'][number]

const ofEach = ({ signatories }: Agreement, told: (signatory: Signatory) => string | null | undefined) =>
  Object.fromEntries(signatories.map((signatory) => [signatory.organization.code, told(signatory) ?? '']))

export const agreementValues = (agreement: Agreement): AgreementValues => ({
  title: asWords(agreement.title),
  kind: agreement.kind,
  reference: agreement.reference ?? '',
  status: agreement.status,
  signed: agreement.signed ?? '',
  effective: agreement.effective ?? '',
  expires: agreement.expires ?? '',
  survivesProgram: agreement.survivesProgram,
  focusAreas: agreement.focusAreas.map(asTextChoice),
  signatories: agreement.signatories.map(({ organization }) => asChoice(organization)),
  signedOn: ofEach(agreement, ({ signed }) => signed),
  ratifiedOn: ofEach(agreement, ({ ratified }) => ratified),
  ratifiedBy: ofEach(agreement, ({ ratificationReference }) => ratificationReference),
  description: asWords(agreement.description),
})

const sentSignatory = (code: string, { signedOn, ratifiedOn, ratifiedBy }: AgreementValues) => ({
  organization: code,
  signed: signedOn[code] || null,
  ratified: ratifiedOn[code] || null,
  ratificationReference: sentLine(ratifiedBy[code] ?? ''),
})

export const sentAgreement = (values: AgreementValues): Omit<AgreementDraft, 'partnership'> => ({
  title: sentWords(values.title),
  kind: values.kind as AgreementDraft['kind'],
  reference: sentLine(values.reference),
  status: values.status as AgreementDraft['status'],
  signed: values.signed || null,
  effective: values.effective || null,
  expires: values.expires || null,
  survivesProgram: values.survivesProgram,
  focusAreas: codesOf(values.focusAreas),
  signatories: values.signatories.map(({ value }) => sentSignatory(value, values)),
  description: sentWordsOrNone(values.description),
})
