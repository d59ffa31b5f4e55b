import { useQuery } from '@tanstack/react-query'
import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import { useMayChange } from '@/api/may-change'
import { useRights } from '@/api/session'
import type { Participant, Visit } from '@/api/types'
import { say } from '@/lib/notices'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Stack } from '@/ui/columns'
import { Empty } from '@/ui/empty'
import { failureReason } from '@/ui/failure-reason'
import { Loaded } from '@/ui/loaded'
import { Toolbar } from '@/ui/toolbar'
import { Certificate } from './certificate'
import { certified } from './certified'
import { changeParticipant } from './delegation-changes'
import { delegationQuery } from './queries'

/** Notes today as the date of those that have none: a certificate says when it was issued. */
const Issue = ({ undated }: { undated: Participant[] }) => {
  const written = useWritten()
  const [pending, setPending] = useState(false)
  const issue = async () => {
    setPending(true)
    try {
      const certificate = new Date().toLocaleDateString('sv')
      for (const participant of undated) await changeParticipant(participant, { certificate })
      await written(m.certificates_dated({ count: undated.length }))
    } catch (error) {
      say(failureReason(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <Toolbar>
      <Action pending={pending} onPress={() => void issue()}>
        <FileCheck aria-hidden="true" size={16} />
        {m.certificates_date({ count: undated.length })}
      </Action>
    </Toolbar>
  )
}

type Props = { visit: Visit; participant?: string | undefined }

/** A certificate for everybody who attended by name, or for one of them. */
export const Certificates = ({ visit, participant }: Props) => {
  const { personal } = useRights()
  const mayChange = useMayChange(visit.partnerships)
  const query = useQuery(delegationQuery(visit.code))
  if (!personal) return <Empty>{m.certificates_personal()}</Empty>
  return (
    <Loaded query={query} lines={8} height={480}>
      {({ participants }) => {
        const named = certified(participants).filter(({ id }) => !participant || id === participant)
        const undated = named.filter(({ certificate }) => !certificate)
        return (
          <Stack>
            {mayChange && undated.length > 0 && <Issue undated={undated} />}
            {named.length === 0 && <Empty>{m.certificates_none()}</Empty>}
            {named.map((one) => (
              <Certificate key={one.id} visit={visit} participant={one} />
            ))}
          </Stack>
        )
      }}
    </Loaded>
  )
}
