import type { Indicator, IndicatorValue, PeriodLine } from '@/api/types'
import { noWords, type Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { WordsField } from '@/ui/words-field'
import { changeValue, recordValue, removeValue, returnValue } from './changes'
import { valueQuery } from './queries'
import { ValueFields } from './value-fields'
import { valueName } from './value-name'
import { noValue, type Slot, sentValue, type ValueValues, valueValues } from './value-values'

export type ValueTask =
  | { task: 'add'; slot: Slot }
  | { task: 'edit' | 'remove' | 'return'; value: IndicatorValue }

type Props = { indicator: Indicator; line: PeriodLine | undefined; onClose: () => void }

const NewValue = ({ indicator, line, slot, onClose }: Props & { slot: Slot }) => (
  <FormDialog
    title={valueName(slot)}
    draft={`value.new.${indicator.id}.${slot.period}.${slot.kind}`}
    defaults={noValue}
    submit={m.save()}
    done={m.value_recorded()}
    onClose={onClose}
    onSubmit={(values, key) => recordValue(sentValue(values, indicator, slot), key)}
  >
    {(control) => <ValueFields control={control} indicator={indicator} slot={slot} line={line} />}
  </FormDialog>
)

type OneProps = Props & { value: IndicatorValue }

const EditValue = ({ indicator, line, value, onClose }: OneProps) => (
  <EditDialog
    title={valueName(value)}
    draft={`value.${value.id}`}
    record={value}
    query={valueQuery(value.id)}
    valuesOf={valueValues}
    sent={(values: ValueValues) => sentValue(values, indicator, value)}
    change={changeValue}
    onClose={onClose}
  >
    {(control) => <ValueFields control={control} indicator={indicator} slot={value} line={line} />}
  </EditDialog>
)

const ReturnValue = ({ value, onClose }: Pick<OneProps, 'value' | 'onClose'>) => (
  <FormDialog
    title={m.value_return_title()}
    draft={`value.return.${value.id}`}
    defaults={{ reason: noWords }}
    submit={m.value_return()}
    done={m.value_returned()}
    onClose={onClose}
    onSubmit={({ reason }: { reason: Words }) => returnValue(value, reason)}
  >
    {(control) => (
      <WordsField
        control={control}
        name="reason"
        label={m.value_return_reason()}
        note={m.value_return_reason_note()}
        long
        required
      />
    )}
  </FormDialog>
)

export const ValueDialogs = ({ asked, ...props }: Props & { asked: ValueTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewValue {...props} slot={asked.slot} />
    case 'edit':
      return <EditValue {...props} value={asked.value} />
    case 'return':
      return <ReturnValue value={asked.value} onClose={props.onClose} />
    case 'remove':
      return (
        <RemoveDialog
          name={valueName(asked.value)}
          remove={() => removeValue(asked.value)}
          onClose={props.onClose}
        >
          <p>{m.value_delete_note()}</p>
        </RemoveDialog>
      )
  }
}
