import { useState } from 'react'
import type { People } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { categoryLabel, dimensionLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { Inset } from '@/ui/inset'
import { Muted } from '@/ui/muted'
import { RadioSet } from '@/ui/radio-set'
import { Sums } from '@/ui/sums'
import styles from './people-table.module.css'

type Row = { key: string; label: string; attendances: number; persons: number }

const columns = (): Column<Row>[] => [
  { title: m.category(), width: 50, cell: ({ label }) => label },
  {
    title: m.people_attendances(),
    width: 25,
    numeric: true,
    cell: ({ attendances }) => formatNumber(attendances),
  },
  {
    title: m.people_persons_column(),
    width: 25,
    numeric: true,
    cell: ({ persons }) => formatNumber(persons),
  },
]

const rowsOf = ({ dimension, categories, ...rest }: People['by'][number]): Row[] => [
  ...categories.map(({ category, attendances, persons }) => ({
    key: category,
    label: categoryLabel(dimension, category),
    attendances,
    persons,
  })),
  {
    key: '',
    label: m.not_known(),
    attendances: rest.attendancesNotKnown,
    persons: rest.personsNotKnown,
  },
]

const different = ({ atLeast, atMost }: People) =>
  atLeast === atMost
    ? formatNumber(atLeast)
    : m.people_between({ least: formatNumber(atLeast), most: formatNumber(atMost) })

const sumsOf = (people: People) => [
  { label: m.people_attendances(), value: formatNumber(people.attendances) },
  { label: m.people_different(), value: different(people) },
  { label: m.people_persons(), value: formatNumber(people.persons) },
  { label: m.people_in_groups(), value: formatNumber(people.inGroups) },
]

/**
 * Attendances and different people side by side: whoever came twice attended twice, and is one person. The screen tells
 * them apart by one dimension at a time, paper by all of them.
 */
export const PeopleTable = ({ people, note }: { people: People; note?: string }) => {
  const dimensions = people.by.map(({ dimension }) => ({
    value: dimension,
    label: dimensionLabel(dimension),
  }))
  const [chosen, setChosen] = useState(people.by[0]?.dimension)
  return (
    <>
      <Inset>
        <Sums parts={sumsOf(people)} />
        <div className={styles.notes}>
          <Muted>{m.took_part_note()}</Muted>
          {note && <Muted>{note}</Muted>}
        </div>
        <div className={styles.choice} data-screen-only>
          <RadioSet legend={m.people_dimension()} choices={dimensions} value={chosen} onChange={setChosen} />
        </div>
      </Inset>
      {people.by.map((by) => {
        const name = dimensionLabel(by.dimension)
        return (
          <div className={styles.by} data-chosen={by.dimension === chosen || undefined} key={by.dimension}>
            <p className={styles.name} aria-hidden="true">
              {name}
            </p>
            <DataTable
              caption={m.people_by({ what: name })}
              columns={columns()}
              rows={rowsOf(by)}
              rowKey={({ key }) => key}
            />
          </div>
        )
      })}
    </>
  )
}
