import type { Control } from 'react-hook-form'
import { organizationChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import {
  attendanceLabel,
  participantRoleLabel,
  participantSideLabel,
  publicationLabel,
} from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import type { ParticipantValues } from './participant-values'

/** Which part somebody has, named or counted. */
export const PartFields = ({ control }: { control: Control<ParticipantValues> }) => (
  <>
    <FieldRow>
      <SelectField
        control={control}
        name="side"
        label={m.participant_side()}
        choices={choices(participantSideLabel)}
        required
      />
      <SelectField
        control={control}
        name="role"
        label={m.participant_role()}
        choices={choices(participantRoleLabel)}
        required
      />
    </FieldRow>
    <ComboField
      control={control}
      name="organization"
      label={m.organization()}
      find={organizationChoices}
      most={1}
    />
    <FieldRow>
      <SelectField
        control={control}
        name="attendance"
        label={m.attendance()}
        choices={choices(attendanceLabel)}
        required
      />
      <SelectField
        control={control}
        name="publication"
        label={m.publication()}
        choices={choices(publicationLabel)}
        required
      />
    </FieldRow>
  </>
)
