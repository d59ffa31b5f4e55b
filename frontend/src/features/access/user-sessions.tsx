import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Confirm } from '@/ui/confirm'
import { Loaded } from '@/ui/loaded'
import { SessionList } from './session-list'
import styles from './token-table.module.css'
import { closeSessionsOf, sessionsOfQuery } from './user-queries'

export const UserSessions = ({ user }: { user: string }) => {
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState(false)
  return (
    <Loaded query={useQuery(sessionsOfQuery(user))} lines={2}>
      {(sessions) => (
        <>
          <SessionList sessions={sessions} />
          {sessions.length > 0 && (
            <div className={styles.actions}>
              <Action tone="danger" onPress={() => setAsked(true)}>
                {m.sessions_close()}
              </Action>
            </div>
          )}
          <Confirm
            title={m.sessions_close_title()}
            action={m.sessions_close()}
            isOpen={asked}
            onClose={() => setAsked(false)}
            onConfirm={async () => {
              await closeSessionsOf(user)
              await queryClient.invalidateQueries(sessionsOfQuery(user))
              say(m.sessions_closed())
            }}
          >
            <p>{m.session_close_note()}</p>
          </Confirm>
        </>
      )}
    </Loaded>
  )
}
