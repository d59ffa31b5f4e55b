import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { sessionQuery } from '@/api/session'
import { lazily } from '@/lib/lazily'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { offerTotp, removeTotp, renewRecoveryCodes } from './account-queries'
import { ProofForm } from './proof-form'
import { SecondFactorState } from './second-factor-state'

const RecoveryCodes = lazily(() => import('./recovery-codes'), 'RecoveryCodes')
const SecondFactorOffer = lazily(() => import('./second-factor-offer'), 'SecondFactorOffer')

type Step =
  | { name: 'rest' | 'turn-on' | 'turn-off' | 'renew' }
  | { name: 'offer'; offer: { secret: string; uri: string } }
  | { name: 'codes'; codes: string[] }

/** A code from the phone besides the password; each step begins with the password, and ends where it began. */
export const SecondFactor = ({ on }: { on: boolean }) => {
  const queryClient = useQueryClient()
  const [step, setStep] = useState<Step>({ name: 'rest' })
  const rest = () => setStep({ name: 'rest' })
  const refresh = () => queryClient.refetchQueries(sessionQuery)
  const showCodes = (codes: string[]) => setStep({ name: 'codes', codes })
  switch (step.name) {
    case 'rest':
      return <SecondFactorState on={on} onStep={(name) => setStep({ name })} />
    case 'turn-on':
      return (
        <ProofForm
          submit={m.go_on()}
          onCancel={rest}
          onProven={async (password) => setStep({ name: 'offer', offer: await offerTotp(password) })}
        >
          <p>{m.totp_proof()}</p>
        </ProofForm>
      )
    case 'turn-off':
      return (
        <ProofForm
          submit={m.totp_remove()}
          danger
          onCancel={rest}
          onProven={async (password) => {
            await removeTotp(password)
            await refresh()
            rest()
            say(m.totp_removed())
          }}
        >
          <p>{m.totp_remove_note()}</p>
        </ProofForm>
      )
    case 'renew':
      return (
        <ProofForm
          submit={m.recovery_renew()}
          onCancel={rest}
          onProven={async (password) => showCodes((await renewRecoveryCodes(password)).recoveryCodes)}
        >
          <p>{m.recovery_renew_note()}</p>
        </ProofForm>
      )
    case 'offer':
      return (
        <Suspense>
          <SecondFactorOffer
            offer={step.offer}
            onCancel={rest}
            onConfirmed={async (codes) => {
              showCodes(codes)
              await refresh()
            }}
          />
        </Suspense>
      )
    case 'codes':
      return (
        <Suspense>
          <RecoveryCodes codes={step.codes} onDone={rest} />
        </Suspense>
      )
  }
}
