import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { CopyField } from '@/ui/copy-field'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { confirmTotp } from './account-queries'
import { QrCode } from './qr-code'
import styles from './second-factor.module.css'

type Props = {
  offer: { secret: string; uri: string }
  onConfirmed: (codes: string[]) => void
  onCancel: () => void
}

/** Into the app by camera or by hand, and back as a code, which shows that it arrived. */
export const SecondFactorOffer = ({ offer, onConfirmed, onCancel }: Props) => (
  <div className={styles.offer}>
    <p>{m.totp_scan()}</p>
    <QrCode text={offer.uri} label={m.totp_qr()} />
    <CopyField label={m.totp_secret()} value={offer.secret} />
    <Form<{ code: string }>
      defaults={{ code: '' }}
      submit={m.totp_confirm()}
      actions={<Action onPress={onCancel}>{m.cancel()}</Action>}
      onSubmit={async ({ code }) => onConfirmed((await confirmTotp(code)).recoveryCodes)}
    >
      {(control) => (
        <TextField
          control={control}
          name="code"
          label={m.totp_code()}
          note={m.totp_first_code()}
          autoComplete="one-time-code"
          code="digits"
          required
        />
      )}
    </Form>
  </div>
)
