import { ChevronDown } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './filters.module.css'

export type Choice<Value extends string> = { value: Value; label: string }

export type ChoiceProps<Value extends string> = {
  label: string
  choices: Choice<Value>[]
  value: Value[] | undefined
  onChange: (value: Value[] | undefined) => void
}

export const chosenWords = <Value extends string>(choices: Choice<Value>[], value: Value[]) =>
  value.length === 0
    ? m.all()
    : formatList(value.map((chosen) => choices.find((choice) => choice.value === chosen)?.label ?? chosen))

const load = async () => ({ default: (await import('./choice-list')).ChoiceList })

// A lazy component forgets of which values it is, so that is said again here.
const ChoiceList = lazy(load) as unknown as <Value extends string>(
  props: ChoiceProps<Value>,
) => React.ReactNode

const Waiting = <Value extends string>({ label, choices, value = [] }: ChoiceProps<Value>) => (
  <div className={styles.filter} aria-hidden="true">
    <span className={styles.label}>{label}</span>
    <div className={styles.field}>
      <span className={styles.value}>{chosenWords(choices, value)}</span>
      <ChevronDown size={16} />
    </div>
  </div>
)

/** Any number of choices. The list that opens is fetched after the rows that it narrows. */
export const ChoiceFilter = <Value extends string>(props: ChoiceProps<Value>) => (
  <Suspense fallback={<Waiting {...props} />}>
    <ChoiceList {...props} />
  </Suspense>
)
