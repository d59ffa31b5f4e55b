import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { CopyAction } from '@/ui/copy-field'
import { PrintButton } from '@/ui/print-button'
import styles from './second-factor.module.css'

/** For whoever loses the phone: each opens the door once, and none is shown again. */
export const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone: () => void }) => (
  <div className={styles.offer}>
    <p>{m.recovery_note()}</p>
    <ul className={styles.codes} aria-label={m.recovery_codes()}>
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
    <div className={styles.buttons} data-screen-only>
      <Action tone="main" onPress={onDone}>
        {m.recovery_kept()}
      </Action>
      <CopyAction text={codes.join('\n')} />
      <PrintButton />
    </div>
  </div>
)
