import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Indicator, IndicatorValue } from '@/api/types'
import { formatMoment } from '@/lib/format'
import { valueKindLabel, valueStatusLabel } from '@/lib/labels/result-labels'
import { valueTone } from '@/lib/labels/tones'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Muted } from '@/ui/muted'
import { NameList } from '@/ui/name-list'
import { WarningList } from '@/ui/warning-list'
import { amount } from './amount'
import { BreakdownList } from './breakdown-list'
import { Figure } from './figure'
import styles from './value-record.module.css'

const Evidence = ({ evidence }: Pick<IndicatorValue, 'evidence'>) =>
  evidence.length > 0 && (
    <div>
      <Muted>{m.value_evidence()}</Muted>
      <NameList items={evidence}>
        {({ code, name }) => (
          <Link to="/sources/$ref" params={{ ref: code }}>
            {name}
          </Link>
        )}
      </NameList>
    </div>
  )

const share = ({ numerator, denominator }: IndicatorValue) =>
  numerator !== null && denominator !== null
    ? m.value_share_of({
        numerator: amount(numerator, { measure: 'UNIT' }),
        denominator: amount(denominator, { measure: 'UNIT' }),
      })
    : undefined

const Told = ({ indicator, value }: { indicator: Indicator; value: IndicatorValue }) => (
  <>
    {indicator.measure !== 'QUALITATIVE' && <Figure value={value.value} indicator={indicator} />}
    <Muted>{share(value)}</Muted>
    {value.status === 'RETURNED' && (
      <p className={styles.reason}>
        <strong>{m.value_returned_reason()}</strong> <Bilingual text={value.returnedReason} />
      </p>
    )}
    {value.overrideReason && (
      <p className={styles.reason}>
        <strong>{m.value_override_reason()}</strong> <Bilingual text={value.overrideReason} />
      </p>
    )}
    <WarningList warnings={value.warnings} />
    <BreakdownList breakdowns={value.disaggregation} indicator={indicator} />
    {value.comment && (
      <p>
        <Bilingual text={value.comment} />
      </p>
    )}
    <Evidence evidence={value.evidence} />
    {value.status !== 'APPROVED' && <Muted>{m.value_not_counting()}</Muted>}
    <Muted>{[value.updatedBy, formatMoment(value.updatedAt)].filter(Boolean).join(', ')}</Muted>
  </>
)

type Props = {
  indicator: Indicator
  kind: IndicatorValue['kind']
  value: IndicatorValue | undefined
  children: ReactNode
}

/** A target or an actual: what it says, how it is told apart, who says so, and how far it has come. */
export const ValueRecord = ({ indicator, kind, value, children }: Props) => (
  <section className={styles.record} aria-label={valueKindLabel[kind]()}>
    <div className={styles.heading}>
      <h3 className={styles.title}>{valueKindLabel[kind]()}</h3>
      {value && <Badge tone={valueTone[value.status]}>{valueStatusLabel[value.status]()}</Badge>}
    </div>
    {value ? <Told indicator={indicator} value={value} /> : <Muted>{m.value_none()}</Muted>}
    {children}
  </section>
)
