import { Link } from '@tanstack/react-router'
import type { Outcome } from '@/api/types'
import { formatDate } from '@/lib/format'
import { verificationTone } from '@/lib/labels/tones'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { FactList } from '@/ui/fact-list'
import { NameList } from '@/ui/name-list'
import { Prose } from '@/ui/prose'

export const OutcomeFacts = ({ outcome }: { outcome: Outcome }) => {
  const { kind, date, verification, municipalities, description } = outcome
  return (
    <>
      <Prose text={description} />
      <FactList
        facts={[
          { label: m.kind(), value: outcomeKindLabel[kind]() },
          { label: m.date(), value: formatDate(date) || m.date_not_known() },
          {
            label: m.outcome_verification(),
            value: <Badge tone={verificationTone[verification]}>{verificationLabel[verification]()}</Badge>,
          },
          ...(municipalities.length > 0
            ? [
                {
                  label: m.outcome_where(),
                  value: (
                    <NameList items={municipalities}>
                      {({ code, name }) => (
                        <Link to="/municipalities/$ref" params={{ ref: code }}>
                          {name}
                        </Link>
                      )}
                    </NameList>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
