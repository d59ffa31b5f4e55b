import { useState } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { Retention } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Confirm } from '@/ui/confirm'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { RadioField } from '@/ui/radio-field'
import { OverdueList } from './overdue-list'
import { keepFor, longest } from './queries'

type Values = { how: 'always' | 'months'; months: string }

const Fields = ({ control }: { control: Control<Values> }) => {
  const { how, months } = useWatch({ control })
  const count = Number(months)
  return (
    <>
      <RadioField
        control={control}
        name="how"
        label={m.retention_how()}
        choices={[
          { value: 'always', label: m.retention_always(), note: m.retention_always_note() },
          { value: 'months', label: m.retention_period(), note: m.retention_period_note() },
        ]}
        required
      />
      {how === 'months' && (
        <>
          <NumberField control={control} name="months" label={m.retention_months()} most={longest} required />
          {count >= 1 && count <= longest && <OverdueList months={count} />}
        </>
      )}
    </>
  )
}

/** A period is confirmed in sight of those whose names it takes, since nobody can bring them back. */
export const RetentionForm = ({ retention: { months } }: { retention: Retention }) => {
  const written = useWritten()
  const [asked, setAsked] = useState<number>()
  const set = async (chosen: number | null) => {
    await keepFor(chosen)
    await written(m.saved())
  }
  return (
    <>
      <Form<Values>
        defaults={{ how: months ? 'months' : 'always', months: months?.toString() ?? '' }}
        submit={m.save()}
        onSubmit={async (values) => (values.how === 'months' ? setAsked(Number(values.months)) : set(null))}
      >
        {(control) => <Fields control={control} />}
      </Form>
      {asked !== undefined && (
        <Confirm
          title={m.retention_confirm({ count: asked })}
          action={m.retention_set()}
          isOpen
          onClose={() => setAsked(undefined)}
          onConfirm={() => set(asked)}
        >
          <p>{m.retention_confirm_note()}</p>
          <OverdueList months={asked} />
        </Confirm>
      )}
    </>
  )
}
