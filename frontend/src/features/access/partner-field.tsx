import type { Control } from 'react-hook-form'
import { organizationChoices } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import type { UserValues } from './user-fields'

export const PartnerField = ({ control }: { control: Control<UserValues> }) => (
  <ComboField
    control={control}
    name="organizations"
    label={m.acts_for()}
    note={m.acts_for_note()}
    find={organizationChoices}
    required
  />
)
