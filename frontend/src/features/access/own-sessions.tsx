import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenSession } from '@/api/types'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Confirm } from '@/ui/confirm'
import { Loaded } from '@/ui/loaded'
import { closeOtherSessions, closeOwnSession, ownSessionsQuery } from './account-queries'
import { SessionList } from './session-list'
import styles from './token-table.module.css'

export const OwnSessions = () => {
  const queryClient = useQueryClient()
  const [closing, setClosing] = useState<OpenSession>()
  const [others, setOthers] = useState(false)
  return (
    <>
      <Loaded query={useQuery(ownSessionsQuery)} lines={2}>
        {(sessions) => (
          <>
            <SessionList sessions={sessions} onClose={setClosing} />
            {sessions.length > 2 && (
              <div className={styles.actions}>
                <Action tone="danger" onPress={() => setOthers(true)}>
                  {m.sessions_close_others()}
                </Action>
              </div>
            )}
          </>
        )}
      </Loaded>
      <Confirm
        title={m.sessions_close_others_title()}
        action={m.sessions_close_others()}
        isOpen={others}
        onClose={() => setOthers(false)}
        onConfirm={async () => {
          await closeOtherSessions()
          await queryClient.invalidateQueries(ownSessionsQuery)
          say(m.sessions_closed_others())
        }}
      >
        <p>{m.session_close_note()}</p>
      </Confirm>
      {closing && (
        <Confirm
          title={m.session_close_title()}
          action={m.sign_out()}
          isOpen
          onClose={() => setClosing(undefined)}
          onConfirm={async () => {
            await closeOwnSession(closing.id)
            await queryClient.invalidateQueries(ownSessionsQuery)
            say(m.session_closed())
          }}
        >
          <p>{m.session_close_note()}</p>
        </Confirm>
      )}
    </>
  )
}
