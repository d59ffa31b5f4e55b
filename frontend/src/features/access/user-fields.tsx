import { type Control, useWatch } from 'react-hook-form'
import type { Role } from '@/api/types'
import { m } from '@/paraglide/messages'
import { CheckField } from '@/ui/check-field'
import type { Choice } from '@/ui/choice-filter'
import { RadioField } from '@/ui/radio-field'
import { TextField } from '@/ui/text-field'
import { EmailField } from './email-field'
import { PartnerField } from './partner-field'
import { roleChoices } from './role-labels'

/** What an administrator says of somebody. */
export type UserValues = {
  name: string
  email: string
  role: Role
  organizations: Choice<string>[]
  personal: boolean
}

/** Who somebody is and what they may do; a partner's organizations are asked for only from a partner. */
export const UserFields = ({ control }: { control: Control<UserValues> }) => (
  <>
    <TextField control={control} name="name" label={m.name()} required />
    <EmailField control={control} name="email" />
    <RadioField control={control} name="role" label={m.role()} choices={roleChoices()} required />
    {useWatch({ control, name: 'role' }) === 'PARTNER' && <PartnerField control={control} />}
    <CheckField control={control} name="personal" label={m.personal_may()} note={m.personal_may_note()} />
  </>
)

export const sentUser = ({ organizations, ...user }: UserValues) => ({
  ...user,
  email: user.email.trim(),
  organizations: user.role === 'PARTNER' ? organizations.map(({ value }) => value) : [],
})
