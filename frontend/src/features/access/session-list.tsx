import { useState } from 'react'
import type { OpenSession } from '@/api/types'
import { formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Badge } from '@/ui/badge'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { browserName } from './browser-name'

type Props = { sessions: OpenSession[]; onClose?: (session: OpenSession) => void }

const atFirst = 5

/** Browsers in which somebody is signed in, the first of them until all are asked for. */
export const SessionList = ({ sessions, onClose }: Props) => {
  const [all, setAll] = useState(false)
  if (sessions.length === 0) return <Empty>{m.sessions_none()}</Empty>
  const shown = all ? sessions : sessions.slice(0, atFirst)
  return (
    <>
      <RecordList rows={shown} rowKey={({ id }) => id}>
        {(session) => (
          <>
            <Line
              title={browserName(session.agent) || m.browser_unknown()}
              aside={
                session.current ? (
                  <Badge tone="good">{m.session_this()}</Badge>
                ) : (
                  onClose && (
                    <Action
                      label={m.session_close({ name: browserName(session.agent) || m.browser_unknown() })}
                      onPress={() => onClose(session)}
                    >
                      {m.sign_out()}
                    </Action>
                  )
                )
              }
            />
            <Muted>
              {[
                m.session_seen({ when: formatMoment(session.seenAt) }),
                session.address && m.audit_from({ address: session.address }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Muted>
          </>
        )}
      </RecordList>
      {shown.length < sessions.length && (
        <div>
          <Action quiet onPress={() => setAll(true)}>
            {m.see_all({ count: sessions.length })}
          </Action>
        </div>
      )}
    </>
  )
}
