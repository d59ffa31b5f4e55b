import { Plus } from 'lucide-react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { agreementChoices, visitChoices } from '@/api/choices'
import { noWords } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ComboField } from '@/ui/combo-field'
import { FieldGroup } from '@/ui/field-group'
import { JudgementFields } from '@/ui/judgement-fields'
import { WordsField } from '@/ui/words-field'
import type { OutcomeValues } from './outcome-values'

type Props = { control: Control<OutcomeValues> }

const Judgement = ({ control, of }: Props & { of: string }) => (
  <JudgementFields control={control} strength={`strengths.${of}`} basis={`bases.${of}`} />
)

const Efforts = ({ control }: Props) => {
  const { field } = useController({ control, name: 'efforts' })
  return (
    <>
      {field.value.map((_, index) => (
        // An effort is known by its place: it has no name of its own.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <FieldGroup key={index} title={m.contribution_effort({ number: index + 1 })}>
          <WordsField
            control={control}
            name={`efforts.${index}`}
            label={m.contribution_effort({ number: index + 1 })}
            long
          />
          <Judgement control={control} of={`effort:${index}`} />
        </FieldGroup>
      ))}
      <div>
        <Action quiet onPress={() => field.onChange([...field.value, noWords])}>
          <Plus aria-hidden="true" size={14} />
          {m.contribution_effort_add()}
        </Action>
      </div>
    </>
  )
}

/** All that helped to bring an outcome about, each with how much and on what ground. */
export const ContributionFields = ({ control }: Props) => {
  const [visits, agreements] = useWatch({ control, name: ['visits', 'agreements'] })
  return (
    <FieldGroup title={m.field_contributions()} note={m.contributions_field_note()}>
      <ComboField control={control} name="visits" label={m.contribution_visits()} find={visitChoices} />
      {visits.map(({ value, label }) => (
        <FieldGroup key={value} title={m.contribution_of({ name: label })}>
          <Judgement control={control} of={`visit:${value}`} />
        </FieldGroup>
      ))}
      <ComboField
        control={control}
        name="agreements"
        label={m.contribution_agreements()}
        find={agreementChoices}
      />
      {agreements.map(({ value, label }) => (
        <FieldGroup key={value} title={m.contribution_of({ name: label })}>
          <Judgement control={control} of={`agreement:${value}`} />
        </FieldGroup>
      ))}
      <Efforts control={control} />
    </FieldGroup>
  )
}
