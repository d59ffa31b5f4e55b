import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RecordChoice } from '@/api/choices'
import { once } from '@/api/once'
import { addCitation, sourceRecorder } from '@/api/sources'
import { sentLine } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { addIndicator } from './changes'
import { DefinitionForm } from './definition-form'
import { noDefinition, sentDefinition } from './definition-values'

type Props = { program: string; objective: RecordChoice; position: number; onClose: () => void }

export const NewIndicator = ({ program, objective, position, onClose }: Props) => {
  const navigate = useNavigate()
  const [sourceOf] = useState(sourceRecorder)
  const [add] = useState(() => once(addIndicator))
  return (
    <FormDialog
      title={m.indicator_add()}
      draft={`indicator.new.${objective.value}`}
      defaults={{ ...noDefinition, objective: [objective] }}
      submit={m.add()}
      done={m.indicator_added()}
      onClose={onClose}
      onSubmit={async (values, key) => {
        const source = await sourceOf(values, key)
        const { code } = await add({ ...sentDefinition(values, program), position }, key)
        if (source) {
          const cited = { entityKind: 'indicators', entity: code, source, locator: sentLine(values.locator) }
          await addCitation(cited, `${key}-citation`)
        }
        await navigate({ to: '/indicators/$ref', params: { ref: code } })
      }}
    >
      {(control) => <DefinitionForm control={control} program={program} first />}
    </FormDialog>
  )
}
