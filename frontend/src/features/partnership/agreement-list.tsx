import { useQuery } from '@tanstack/react-query'
import type { Agreement } from '@/api/types'
import { formatDate } from '@/lib/format'
import { agreementKindLabel, agreementStatusLabel } from '@/lib/labels/partnership-labels'
import { agreementTone } from '@/lib/labels/tones'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { RecordTools } from '@/ui/record-tools'
import { WhereFrom } from '@/ui/where-from'
import type { AgreementTask } from './agreement-dialogs'
import { agreementsQuery } from './queries'

const signature = ({
  organization,
  signed,
  ratified,
  ratificationReference,
}: NonNullable<Agreement['signatories']>[number]) =>
  [
    organization.name,
    signed && m.signed_on({ date: formatDate(signed) }),
    ratified && m.ratified_on({ date: formatDate(ratified) }),
    ratificationReference,
  ]
    .filter(Boolean)
    .join(', ')

const facts = ({ kind, reference, signed, effective, expires }: Agreement) =>
  [
    agreementKindLabel[kind](),
    reference,
    signed && m.signed_on({ date: formatDate(signed) }),
    effective && m.effective_on({ date: formatDate(effective) }),
    expires && m.ends({ date: formatDate(expires) }),
  ]
    .filter(Boolean)
    .join(' · ')

const AgreementRecord = ({ agreement }: { agreement: Agreement }) => (
  <>
    <Line
      title={<Bilingual text={agreement.title} />}
      aside={<Badge tone={agreementTone[agreement.status]}>{agreementStatusLabel[agreement.status]()}</Badge>}
    />
    <Muted>{facts(agreement)}</Muted>
    {agreement.survivesProgram && <Muted>{m.survives_program()}</Muted>}
    {(agreement.signatories?.length ?? 0) > 0 && (
      <Muted>{m.signatories({ names: (agreement.signatories ?? []).map(signature).join('; ') })}</Muted>
    )}
    <p>
      <Bilingual text={agreement.description} />
    </p>
  </>
)

type Props = { partnership: string; onAsk?: ((asked: AgreementTask) => void) | undefined }

export const AgreementList = ({ partnership, onAsk }: Props) => (
  <Loaded query={useQuery(agreementsQuery([partnership]))}>
    {(agreements) =>
      agreements.length === 0 ? (
        <Empty>{m.agreements_none()}</Empty>
      ) : (
        <RecordList rows={agreements} rowKey={({ id }) => id}>
          {(agreement) => (
            <>
              <AgreementRecord agreement={agreement} />
              <WhereFrom kind="agreements" id={agreement.id} name={plain(agreement.title, getLocale())} />
              {onAsk && (
                <RecordTools
                  name={plain(agreement.title, getLocale())}
                  onEdit={() => onAsk({ task: 'edit', agreement })}
                  onRemove={() => onAsk({ task: 'remove', agreement })}
                />
              )}
            </>
          )}
        </RecordList>
      )
    }
  </Loaded>
)
