import type { paths } from './schema'
import type { Whole } from './whole'

type Read = { get: { responses: { 200: { content: { 'application/json': unknown } } } } }

/** What a path answers, by the path and not by a schema's name. */
type Answer<Path extends keyof paths> = paths[Path] extends Read
  ? Whole<NonNullable<paths[Path]['get']['responses'][200]['content']['application/json']>>
  : never

type Created = { post: { requestBody: { content: { 'application/json': unknown } } } }

/** What a path takes to make a record. */
export type Draft<Path extends keyof paths> = paths[Path] extends Created
  ? paths[Path]['post']['requestBody']['content']['application/json']
  : never

export type Overview = Answer<'/api/v1/overview'>
export type Attention = Overview['attention'][number]
export type Pair = Overview['pairs'][number]
export type Place = Pair['peers'][number]
export type PartnershipActivity = Overview['activity'][number]
export type ObjectiveLine = Overview['objectives'][number]

export type Partnership = Answer<'/api/v1/partnerships/{id}'>
export type Agreement = Answer<'/api/v1/agreements/{id}'>
export type Commitment = Answer<'/api/v1/commitments/{id}'>
export type Visit = Answer<'/api/v1/visits/{id}'>
export type AgendaItem = Answer<'/api/v1/agenda-items/{id}'>
export type Participant = Answer<'/api/v1/participants/{id}'>
export type Delegation = Answer<'/api/v1/visits/{id}/delegation'>
export type Outcome = Answer<'/api/v1/outcomes/{id}'>
export type Citation = Answer<'/api/v1/citations/{id}'>
export type Source = Lacking<Answer<'/api/v1/sources/{id}'>, 'publisher' | 'published'>
export type Objective = Answer<'/api/v1/objectives/{id}'>
export type Indicator = Answer<'/api/v1/indicators/{id}'>
export type IndicatorPeriod = Indicator['periods'][number]
export type IndicatorReach = Answer<'/api/v1/indicators/{id}/values'>
export type PeriodLine = IndicatorReach['periods'][number]
export type IndicatorValue = Answer<'/api/v1/indicator-values/{id}'>
export type Breakdown = IndicatorValue['disaggregation'][number]
export type Tally = Answer<'/api/v1/indicators/{id}/counted'>
export type Counted = Tally['counted'][number]
export type People = Answer<'/api/v1/programs/{id}/attendance'>['people']
export type Practice = Answer<'/api/v1/practices/{id}'>
export type Adoption = Answer<'/api/v1/practice-adoptions/{id}'>
export type Municipality = Answer<'/api/v1/municipalities/{id}'>
export type Observation = Answer<'/api/v1/observations/{id}'>
export type DataQuality = Answer<'/api/v1/data-quality'>
export type Flaw = DataQuality['flaws'][number]
export type IatiCheck = Lacking<Answer<'/api/v1/programs/{id}/iati/check'>, 'identifier'> & {
  program: TextRef
}
export type IatiFinding = IatiCheck['findings'][number]
export type SearchHit = Answer<'/api/v1/search'>['items'][number]

export type WrittenReport = Answer<'/api/v1/reports/{id}'>
export type QuarterlyReport = Lacking<Answer<'/api/v1/programs/{id}/report'>, 'number' | 'report' | 'edition'>
export type ProgramQuarter = Lacking<Answer<'/api/v1/programs/{id}/quarters'>[number], 'number' | 'report'>
export type ImpactLine = Answer<'/api/v1/programs/{id}/impact'>[number]
export type DocumentSection = Lacking<QuarterlyReport['document']['sections'][number], 'narrative'>
export type DocumentBlock = Lacking<DocumentSection['blocks'][number], 'text'>
export type DocumentCell = Lacking<DocumentBlock['items'][number], 'text' | 'number' | 'record'>

export type WrittenReportDraft = Draft<'/api/v1/reports'>
export type VisitDraft = Draft<'/api/v1/visits'>
export type AgendaItemDraft = Draft<'/api/v1/agenda-items'>
export type ParticipantDraft = Draft<'/api/v1/participants'>
export type PersonDraft = Draft<'/api/v1/people'>
export type OutcomeDraft = Draft<'/api/v1/outcomes'>
export type PartnershipDraft = Draft<'/api/v1/partnerships'>
export type AgreementDraft = Draft<'/api/v1/agreements'>
export type CommitmentDraft = Draft<'/api/v1/commitments'>
export type SourceDraft = Draft<'/api/v1/sources'>
export type CitationDraft = Draft<'/api/v1/citations'>
export type ObjectiveDraft = Draft<'/api/v1/objectives'>
export type IndicatorDraft = Draft<'/api/v1/indicators'>
export type IndicatorValueDraft = Draft<'/api/v1/indicator-values'>
export type PracticeDraft = Draft<'/api/v1/practices'>
export type AdoptionDraft = Draft<'/api/v1/practice-adoptions'>
export type ObservationDraft = Draft<'/api/v1/observations'>

export type Ref = Visit['hosts'][number]
export type TextRef = Visit['partnerships'][number]

export type Session = Answer<'/api/v1/session'>
export type Me = NonNullable<Session['account']>
export type Role = Me['role']

/** With fields that, of this record only, may be missing or null. */
type Lacking<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]?: T[K] | null }

export type AuditEntry = Lacking<
  Answer<'/api/v1/audit'>['items'][number],
  'name' | 'credential' | 'address' | 'kind' | 'record' | 'code' | 'before' | 'after'
>
export type Verification = Answer<'/api/v1/audit/verification'>

export type Retention = Lacking<Answer<'/api/v1/retention'>, 'months' | 'ranAt' | 'anonymised'>
export type User = Answer<'/api/v1/users/{id}'>
export type OpenSession = Answer<'/api/v1/account/sessions'>[number]
export type Identity = Answer<'/api/v1/account/identities'>[number]
export type Token = Answer<'/api/v1/tokens'>[number]
export type Scope = Token['scopes'][number]
export type Person = Lacking<
  Answer<'/api/v1/people/{id}'>,
  'givenNames' | 'sex' | 'email' | 'phone' | 'birthYear' | 'positions' | 'consents'
>
export type Merger = Answer<'/api/v1/people/{id}/merger'>
export type MergedField = Merger['conflicts'][number]

type Report = Answer<'/api/v1/imports/{id}'>
export type Rejection = Lacking<Report['rejections'][number], 'file' | 'hint'>
export type ImportReport = Lacking<
  Omit<Report, 'rejections'>,
  'estimatedEnd' | 'failure' | 'finishedAt' | 'startedAt'
> & { rejections: Rejection[] }
export type ImportedRow = Lacking<
  Answer<'/api/v1/imports/{id}/rows'>['items'][number],
  'id' | 'code' | 'file'
>
export type ImportKind = Answer<'/api/v1/imports/kinds'>[number]
