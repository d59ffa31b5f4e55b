import { type ReactNode, useContext } from 'react'
import styles from './data-table.module.css'
import { HiddenColumns } from './hidden-columns'

/** `width` is a share in percent, so that tables of the same columns stand in line. */
export type Column<Row> = {
  /** What the address calls it, where a reader can do without it. */
  id?: string
  title: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  width?: number
}

type Props<Row> = {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  stale?: boolean
}

/** A table whose first column names the row; where there is little room each row becomes a record with its labels. */
export const DataTable = <Row,>({ caption, columns: all, rows, rowKey, stale }: Props<Row>) => {
  const hidden = useContext(HiddenColumns)
  const columns = all.filter(({ id }) => !(id && hidden.includes(id)))
  return (
    <div className={styles.frame} data-many={columns.length > 5 || undefined}>
      <table className={styles.table} data-stale={stale || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric, width }) => (
              <th
                scope="col"
                key={title}
                data-numeric={numeric || undefined}
                style={width ? { width: `${width}%` } : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ title, cell, numeric }, index) =>
                index === 0 ? (
                  <th scope="row" key={title}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={title} data-label={title} data-numeric={numeric || undefined}>
                    <div>{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
