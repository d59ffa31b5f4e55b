import { useNavigate } from '@tanstack/react-router'
import type { Indicator } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import type { RecordTask } from '@/ui/record-actions'
import { RemoveDialog } from '@/ui/remove-dialog'
import { changeIndicator, removeIndicator } from './changes'
import { DefinitionForm } from './definition-form'
import { type DefinitionValues, definitionValues, sentDefinition } from './definition-values'
import { indicatorQuery } from './queries'

type Props = { indicator: Indicator; onClose: () => void }

const EditIndicator = ({ indicator, onClose }: Props) => {
  const program = indicator.program.code
  return (
    <EditDialog
      title={m.indicator_edit()}
      draft={`indicator.${indicator.id}`}
      record={indicator}
      query={indicatorQuery(indicator.code)}
      valuesOf={definitionValues}
      sent={(values: DefinitionValues) => sentDefinition(values, program)}
      change={changeIndicator}
      onClose={onClose}
    >
      {(control) => <DefinitionForm control={control} program={program} />}
    </EditDialog>
  )
}

const RemoveIndicator = ({ indicator, onClose }: Props) => {
  const navigate = useNavigate()
  return (
    <RemoveDialog
      name={plain(indicator.title, getLocale())}
      remove={async () => {
        await removeIndicator(indicator)
        await navigate({ to: '/objectives' })
      }}
      onClose={onClose}
    >
      <p>{m.indicator_delete_note()}</p>
    </RemoveDialog>
  )
}

export const IndicatorDialogs = ({ asked, ...props }: Props & { asked: RecordTask }) =>
  asked === 'edit' ? <EditIndicator {...props} /> : <RemoveIndicator {...props} />
