import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenSession } from '@/api/types'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Confirm } from '@/ui/confirm'
import { Loaded } from '@/ui/loaded'
import { closeOwnSession, ownSessionsQuery } from './account-queries'
import { SessionList } from './session-list'

export const OwnSessions = () => {
  const queryClient = useQueryClient()
  const [closing, setClosing] = useState<OpenSession>()
  return (
    <>
      <Loaded query={useQuery(ownSessionsQuery)} lines={2}>
        {(sessions) => <SessionList sessions={sessions} onClose={setClosing} />}
      </Loaded>
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
