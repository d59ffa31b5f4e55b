import { Link } from '@tanstack/react-router'
import type { DocumentBlock, DocumentCell } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import styles from './block-view.module.css'

/** Kinds that a page shows, their own or that of what they belong to. */
const shownKinds = new Set([
  'agreements',
  'commitments',
  'indicators',
  'municipalities',
  'organizations',
  'outcomes',
  'partnerships',
  'practices',
  'programs',
  'sources',
  'visits',
])

const CellView = ({ text, number, record }: DocumentCell) => {
  if (number != null) return formatNumber(number, 4)
  if (!record || !shownKinds.has(record.kind)) return <Bilingual text={text} />
  return (
    <Link to="/go/$kind/$ref" params={{ kind: record.kind, ref: record.id }}>
      <Bilingual text={text} />
    </Link>
  )
}

const Rows = ({ block: { text, columns, rows } }: { block: DocumentBlock }) => {
  const caption = plain(text, getLocale())
  return (
    <div className={styles.table}>
      {caption && <h3 className={styles.title}>{caption}</h3>}
      <div className={styles.rows}>
        <DataTable
          caption={caption}
          columns={columns.map((title, index) => ({
            title: plain(title, getLocale()),
            numeric: rows.some((row) => row[index]?.number != null),
            cell: ({ cells }: { cells: DocumentCell[] }) => cells[index] && <CellView {...cells[index]} />,
          }))}
          rows={rows.map((cells, place) => ({ cells, place }))}
          rowKey={({ place }) => String(place)}
        />
      </div>
    </div>
  )
}

/** A piece of a document, with ways to the records of which it tells. */
export const BlockView = ({ block }: { block: DocumentBlock }) => {
  switch (block.kind) {
    case 'TABLE':
      return <Rows block={block} />
    case 'LIST':
      return (
        <>
          {block.text && (
            <h3 className={styles.title}>
              <Bilingual text={block.text} />
            </h3>
          )}
          <ul className={styles.list}>
            {block.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a document stay where they are
              <li key={place}>
                <CellView {...item} />
              </li>
            ))}
          </ul>
        </>
      )
    case 'HEADING':
      return (
        <h3 className={styles.title}>
          <Bilingual text={block.text} />
        </h3>
      )
    case 'NOTE':
      return (
        <p className={styles.words}>
          <Muted>
            <Bilingual text={block.text} />
          </Muted>
        </p>
      )
    default:
      return (
        <p className={styles.words}>
          <Bilingual text={block.text} />
        </p>
      )
  }
}
