import { formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { type Consent, isPublication } from './consent-values'
import { EntryActions } from './entry-actions'
import type { EntryListProps } from './entry-card'

export const consentName = (purpose: Consent['purpose']) =>
  isPublication(purpose) ? m.consent_publication() : (purpose ?? '')

/** What somebody agreed to, for which purpose and since when. */
export const ConsentList = ({ entries, onChange, onRemove }: EntryListProps<Consent>) =>
  entries.length > 0 ? (
    <RecordList
      rows={entries.map((consent, at) => ({ ...consent, at }))}
      rowKey={({ at, purpose }) => `${at} ${purpose}`}
    >
      {({ purpose, given, withdrawn, at }) => (
        <>
          <Line
            title={consentName(purpose)}
            aside={
              <Badge tone={withdrawn ? 'bad' : 'good'}>
                {withdrawn ? m.consent_withdrawn() : m.consent_given()}
              </Badge>
            }
          />
          <Line
            title={
              <Muted>
                {[
                  given && m.date_since({ date: formatDate(given) }),
                  withdrawn && m.date_until({ date: formatDate(withdrawn) }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Muted>
            }
            aside={
              <EntryActions
                name={consentName(purpose)}
                onChange={onChange && (() => onChange(at))}
                onRemove={onRemove && (() => onRemove(at))}
              />
            }
          />
        </>
      )}
    </RecordList>
  ) : (
    <Empty>{m.consents_none()}</Empty>
  )
