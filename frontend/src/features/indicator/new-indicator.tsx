import { useNavigate } from '@tanstack/react-router'
import type { RecordChoice } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { addIndicator } from './changes'
import { DefinitionForm } from './definition-form'
import { noDefinition, sentDefinition } from './definition-values'

type Props = { program: string; objective: RecordChoice; position: number; onClose: () => void }

export const NewIndicator = ({ program, objective, position, onClose }: Props) => {
  const navigate = useNavigate()
  return (
    <FormDialog
      title={m.indicator_add()}
      draft={`indicator.new.${objective.value}`}
      defaults={{ ...noDefinition, objective: [objective] }}
      submit={m.add()}
      done={m.indicator_added()}
      onClose={onClose}
      onSubmit={async (values, key) => {
        const { code } = await addIndicator({ ...sentDefinition(values, program), position }, key)
        await navigate({ to: '/indicators/$ref', params: { ref: code } })
      }}
    >
      {(control) => <DefinitionForm control={control} program={program} />}
    </FormDialog>
  )
}
