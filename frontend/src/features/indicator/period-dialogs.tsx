import { useQueryClient } from '@tanstack/react-query'
import type { Indicator, IndicatorPeriod } from '@/api/types'
import { choices } from '@/lib/labels/choices'
import { calendarLabel, frequencyLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { DateField } from '@/ui/date-field'
import { FieldRow } from '@/ui/field-row'
import { FormDialog } from '@/ui/form-dialog'
import { Muted } from '@/ui/muted'
import { RemoveDialog } from '@/ui/remove-dialog'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { changePeriods, makePeriods } from './changes'
import { noPeriod, type PeriodValues, type PlanValues, periodValues, sentPeriod } from './period-values'
import { indicatorQuery } from './queries'

export type PeriodTask = { task: 'make' | 'add' } | { task: 'edit' | 'remove'; period: IndicatorPeriod }

type Props = { indicator: Indicator; onClose: () => void }

/** The indicator as it is now: its periods are changed all together, and somebody else may have added one. */
const usePresent = (indicator: Indicator) => {
  const queryClient = useQueryClient()
  return () => queryClient.fetchQuery({ ...indicatorQuery(indicator.code), staleTime: 0 })
}

const MakePeriods = ({ indicator, onClose }: Props) => {
  const present = usePresent(indicator)
  const defaults: PlanValues = { calendar: 'US_FISCAL', frequency: indicator.frequency, from: '', to: '' }
  return (
    <FormDialog
      title={m.periods_make()}
      draft={`periods.${indicator.id}`}
      defaults={defaults}
      submit={m.periods_make()}
      done={m.periods_made()}
      onClose={onClose}
      onSubmit={async (values) => makePeriods(await present(), values)}
    >
      {(control) => (
        <>
          <Muted>{m.periods_make_note()}</Muted>
          <FieldRow>
            <SelectField
              control={control}
              name="calendar"
              label={m.period_calendar()}
              choices={choices(calendarLabel)}
              required
            />
            <SelectField
              control={control}
              name="frequency"
              label={m.indicator_frequency()}
              choices={choices(frequencyLabel)}
              required
            />
          </FieldRow>
          <DateField control={control} name="from" label={m.period_from()} required />
          <DateField control={control} name="to" label={m.period_to()} required />
        </>
      )}
    </FormDialog>
  )
}

/** One period with dates of its own, new or changed. */
const EditPeriod = ({ indicator, before, onClose }: Props & { before?: IndicatorPeriod }) => {
  const present = usePresent(indicator)
  const taken = (label: string) =>
    indicator.periods.some((period) => period.label === label.trim() && period.label !== before?.label)
  const save = async (values: PeriodValues) => {
    const now = await present()
    const others = now.periods.filter(({ label }) => label !== before?.label)
    await changePeriods(now, [...others, sentPeriod(values, before?.locked)])
  }
  return (
    <FormDialog
      title={before ? m.period_edit() : m.period_add()}
      draft={`period.${indicator.id}.${before?.label ?? 'new'}`}
      defaults={before ? periodValues(before) : noPeriod}
      submit={before ? m.save() : m.add()}
      done={m.saved()}
      onClose={onClose}
      onSubmit={save}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="label"
            label={m.period_label()}
            note={m.period_label_note({ example: 'FY2013 Q4' })}
            check={(label) => (taken(label) ? m.period_twice() : undefined)}
            required
          />
          <DateField control={control} name="start" label={m.period_from()} required />
          <DateField control={control} name="end" label={m.period_to()} required />
        </>
      )}
    </FormDialog>
  )
}

const RemovePeriod = ({ indicator, period, onClose }: Props & { period: IndicatorPeriod }) => {
  const present = usePresent(indicator)
  return (
    <RemoveDialog
      name={period.label}
      remove={async () => {
        const now = await present()
        const others = now.periods.filter(({ label }) => label !== period.label)
        await changePeriods(now, others)
      }}
      onClose={onClose}
    >
      <p>{m.period_delete_note()}</p>
    </RemoveDialog>
  )
}

export const PeriodDialogs = ({ asked, ...props }: Props & { asked: PeriodTask }) => {
  switch (asked.task) {
    case 'make':
      return <MakePeriods {...props} />
    case 'add':
      return <EditPeriod {...props} />
    case 'edit':
      return <EditPeriod {...props} before={asked.period} />
    case 'remove':
      return <RemovePeriod {...props} period={asked.period} />
  }
}
