import type { ReactNode } from 'react'
import styles from './record-list.module.css'

type Props<Row> = {
  rows: Row[]
  rowKey: (row: Row) => string
  label?: string
  children: (row: Row) => ReactNode
}

/** Records under one another, parted by a line. */
export const RecordList = <Row,>({ rows, rowKey, label, children }: Props<Row>) => (
  <ul className={styles.list} aria-label={label}>
    {rows.map((row) => (
      <li className={styles.record} key={rowKey(row)}>
        {children(row)}
      </li>
    ))}
  </ul>
)
