import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Badge } from '@/ui/badge'
import { Line } from '@/ui/line'
import styles from './second-factor.module.css'

type Props = { on: boolean; onStep: (step: 'turn-on' | 'turn-off' | 'renew') => void }

export const SecondFactorState = ({ on, onStep }: Props) => (
  <div className={styles.offer}>
    <Line
      title={m.totp_about()}
      aside={on ? <Badge tone="good">{m.on()}</Badge> : <Badge tone="warn">{m.off()}</Badge>}
    />
    {on ? (
      <div className={styles.buttons}>
        <Action onPress={() => onStep('renew')}>{m.recovery_renew()}</Action>
        <Action tone="danger" onPress={() => onStep('turn-off')}>
          {m.totp_remove()}
        </Action>
      </div>
    ) : (
      <Action onPress={() => onStep('turn-on')}>{m.totp_begin()}</Action>
    )}
  </div>
)
