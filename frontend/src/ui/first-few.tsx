import { type ReactNode, useState } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './first-few.module.css'

type Props<Row> = { rows: Row[]; few: number; children: (shown: Row[]) => ReactNode }

/** The first of many, and all of them when asked for. */
export const FirstFew = <Row,>({ rows, few, children }: Props<Row>) => {
  const [all, setAll] = useState(false)
  return (
    <>
      {children(all ? rows : rows.slice(0, few))}
      {!all && rows.length > few && (
        <div className={styles.more}>
          <Action onPress={() => setAll(true)}>{m.see_all({ count: rows.length })}</Action>
        </div>
      )}
    </>
  )
}
