import { asChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Commitment, CommitmentDraft } from '@/api/types'
import { asWords, noWords, sentNumber, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** A commitment as its form holds it. */
export type CommitmentValues = {
  text: Words
  agreement: string
  metric: string
  comparator: string
  quantity: string
  responsible: RecordChoice[]
  beneficiaries: RecordChoice[]
  due: string
  waivedReason: Words
}

export const noCommitment: CommitmentValues = {
  text: noWords,
  agreement: '',
  metric: 'VISITS_ANY',
  comparator: 'AT_LEAST',
  quantity: '1',
  responsible: [],
  beneficiaries: [],
  due: '',
  waivedReason: noWords,
}

export const commitmentValues = (commitment: Commitment): CommitmentValues => ({
  text: asWords(commitment.text),
  agreement: commitment.agreement?.code ?? '',
  metric: commitment.metric,
  comparator: commitment.comparator,
  quantity: commitment.quantity.toString(),
  responsible: commitment.responsible.map(asChoice),
  beneficiaries: commitment.beneficiaries.map(asChoice),
  due: commitment.due ?? '',
  waivedReason: asWords(commitment.waivedReason),
})

/** An agreement says by itself of which partnership it is. */
export const sentCommitment = (values: CommitmentValues, partnership: string): CommitmentDraft => ({
  text: sentWords(values.text),
  agreement: values.agreement || null,
  partnership: values.agreement ? null : partnership,
  metric: values.metric as CommitmentDraft['metric'],
  comparator: values.comparator as CommitmentDraft['comparator'],
  quantity: sentNumber(values.quantity),
  responsible: codesOf(values.responsible),
  beneficiaries: codesOf(values.beneficiaries),
  due: values.due || null,
  waivedReason: sentWordsOrNone(values.waivedReason),
})
