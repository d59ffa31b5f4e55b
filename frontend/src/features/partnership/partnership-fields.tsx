import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { focusAreaChoices, organizationChoices, programChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldGroup } from '@/ui/field-group'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { PartnershipValues } from './partnership-values'

type Props = { control: Control<PartnershipValues> }

const Sides = ({ control }: Props) => (
  <FieldGroup title={m.partnership_group_sides()}>
    <ComboField
      control={control}
      name="resources"
      label={m.party_role_resource()}
      note={m.resource_note()}
      find={organizationChoices}
      required
    />
    <ComboField
      control={control}
      name="peers"
      label={m.party_role_peer()}
      note={m.peer_note()}
      find={organizationChoices}
      required
    />
    <ComboField
      control={control}
      name="facilitators"
      label={m.party_role_facilitator()}
      find={organizationChoices}
    />
    <ComboField
      control={control}
      name="observers"
      label={m.party_role_observer()}
      find={organizationChoices}
    />
  </FieldGroup>
)

export const PartnershipFields = ({ control }: Props) => {
  const { data: programs = [] } = useQuery(programChoices)
  return (
    <>
      <Sides control={control} />
      <FieldGroup title={m.partnership_group_about()}>
        <WordsField
          control={control}
          name="title"
          label={m.field_title()}
          note={m.partnership_title_note()}
          required
        />
        <SelectField control={control} name="program" label={m.program()} choices={programs} />
        <FieldRow>
          <SelectField
            control={control}
            name="form"
            label={m.form()}
            choices={choices(partnershipFormLabel)}
            required
          />
          <SelectField
            control={control}
            name="status"
            label={m.status()}
            choices={choices(partnershipStatusLabel)}
            required
          />
        </FieldRow>
        <ComboField control={control} name="focusAreas" label={m.focus_areas()} find={focusAreaChoices} />
        <WordsField control={control} name="description" label={m.description()} long />
      </FieldGroup>
      <FieldGroup title={m.term()} note={m.visit_when_note()}>
        <DateField control={control} name="start" label={m.field_start()} />
        <DateField control={control} name="end" label={m.field_end()} note={m.partnership_end_note()} />
      </FieldGroup>
    </>
  )
}
