import { ChevronDown, Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { Control } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import type { Indicator } from '@/api/types'
import { choices, countryChoices } from '@/lib/labels/choices'
import {
  categoryLabel,
  dimensionLabel,
  organizationKindLabel,
  usualCategories,
} from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import type { Choice } from '@/ui/choice-filter'
import field from '@/ui/field.module.css'
import { describedBy, Fault } from '@/ui/field-words'
import { useField } from '@/ui/use-field'
import { type Parts, partsFault, partsWords } from './parts'
import styles from './parts-field.module.css'
import { totalOf, type ValueValues } from './value-values'

type Categories = Record<string, string>

const reads = (parts: Parts) =>
  Object.entries(parts)
    .flatMap(([dimension, categories]) =>
      Object.entries(categories)
        .filter(([, typed]) => typed.trim())
        .map(([category, typed]) => `${categoryLabel(dimension, category)}: ${typed}`),
    )
    .join(', ')

/** What can be chosen where a dimension has too many categories to show; undefined where anybody may name one. */
const offered = (dimension: string, countries: string[]): Choice<string>[] | undefined => {
  if (dimension === 'COUNTRY') return countryChoices(countries)
  return dimension === 'ORGANIZATION_KIND' ? choices(organizationKindLabel) : undefined
}

type MoreProps = { dimension: string; open: Choice<string>[] | undefined; onAdd: (category: string) => void }

const More = ({ dimension, open, onAdd }: MoreProps) => {
  const [chosen, setChosen] = useState('')
  const id = useId()
  const label = m.parts_category({ dimension: dimensionLabel(dimension) })
  const add = () => {
    if (chosen.trim()) onAdd(chosen.trim())
    setChosen('')
  }
  return (
    <div className={styles.more}>
      <label className={field.note} htmlFor={id}>
        {label}
      </label>
      <div className={styles.adding}>
        <div className={field.box} data-list={open ? true : undefined}>
          {open ? (
            <>
              <select
                id={id}
                className={field.list}
                value={chosen}
                onChange={(event) => setChosen(event.target.value)}
              >
                <option value="">{m.parts_choose()}</option>
                {open.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
              <ChevronDown aria-hidden="true" size={16} className={field.arrow} />
            </>
          ) : (
            <input
              id={id}
              className={field.input}
              value={chosen}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => setChosen(event.target.value)}
            />
          )}
        </div>
        <Action label={m.parts_add({ dimension: dimensionLabel(dimension) })} onPress={add}>
          <Plus aria-hidden="true" size={16} />
          {m.add()}
        </Action>
      </div>
    </div>
  )
}

type DimensionProps = {
  dimension: string
  categories: Categories
  total: number | undefined
  addsUp: boolean
  countries: string[]
  onChange: (categories: Categories) => void
}

const DimensionParts = ({ dimension, categories, total, addsUp, countries, onChange }: DimensionProps) => {
  const id = useId()
  const usual = usualCategories(dimension)
  const rows = [...usual, ...Object.keys(categories).filter((category) => !usual.includes(category))]
  const open = offered(dimension, countries)?.filter(({ value }) => !rows.includes(value))
  return (
    <fieldset className={styles.dimension}>
      <legend className={field.label}>{dimensionLabel(dimension)}</legend>
      <div className={styles.rows}>
        {rows.map((category) => (
          <div key={category} className={styles.row}>
            <label htmlFor={`${id}-${category}`}>{categoryLabel(dimension, category)}</label>
            <div className={field.box}>
              <input
                id={`${id}-${category}`}
                className={field.input}
                inputMode="decimal"
                autoComplete="off"
                value={categories[category] ?? ''}
                onChange={(event) => onChange({ ...categories, [category]: event.target.value })}
              />
            </div>
          </div>
        ))}
      </div>
      {usual.length === 0 && (
        <More
          dimension={dimension}
          open={open}
          onAdd={(category) => onChange({ ...categories, [category]: categories[category] ?? '' })}
        />
      )}
      {addsUp && (
        <p className={styles.sum} aria-live="polite">
          {partsWords(categories, total)}
        </p>
      )}
    </fieldset>
  )
}

type Props = { control: Control<ValueValues>; indicator: Indicator; countries: string[] }

/** A value told apart by the indicator's dimensions, with the arithmetic while somebody types. */
export const PartsField = ({ control, indicator, countries }: Props) => {
  const value = useWatch({ control, name: 'value' })
  const total = totalOf(indicator, { value })
  const addsUp = indicator.measure === 'UNIT'
  const check = (parts: Parts) => partsFault(parts, total)
  const parts = useField(
    { control, name: 'disaggregation' as const, label: m.parts(), check },
    { show: reads },
  )
  const id = useId()
  const note = addsUp ? m.parts_note() : m.parts_note_alone()
  // The server speaks of the disaggregation; what it finds wrong there belongs here, and so does what is above the value.
  const fault = (addsUp ? partsFault(parts.value, total) : undefined) ?? parts.message
  return (
    <fieldset className={field.set} aria-describedby={describedBy(id, note, fault)} onBlur={parts.leave}>
      <legend className={field.label} ref={parts.ref} tabIndex={-1}>
        {m.parts()}
        <span className={field.optional}> ({m.form_optional()})</span>
      </legend>
      <p className={field.note} id={`${id}-note`}>
        {note}
      </p>
      {indicator.dimensions.map((dimension) => (
        <DimensionParts
          key={dimension}
          dimension={dimension}
          categories={parts.value[dimension] ?? {}}
          total={total}
          addsUp={addsUp}
          countries={countries}
          onChange={(categories) => parts.change({ ...parts.value, [dimension]: categories })}
        />
      ))}
      <div aria-live="polite">
        <Fault id={`${id}-fault`} message={fault} />
      </div>
    </fieldset>
  )
}
