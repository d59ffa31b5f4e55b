import { Download } from 'lucide-react'
import { useEffect } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { ImportKind } from '@/api/types'
import { formatList } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { DataTable } from '@/ui/data-table'
import { FileLink } from '@/ui/file-link'
import { bundle } from './import-labels'
import styles from './kind-guide.module.css'

type Column = ImportKind['columns'][number]

const headerOf = ({ header, spanishHeader }: Column) => (getLocale() === 'es' && spanishHeader) || header

const template = (kind: string, format: 'xlsx' | 'csv') =>
  `/api/v1/imports/template?kind=${kind}&format=${format}&language=${getLocale()}`

const Columns = ({ columns }: { columns: Column[] }) => (
  <details className={styles.columns}>
    <summary>{m.import_columns()}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
    <section className={styles.table} tabIndex={0} aria-label={m.import_columns()}>
      <DataTable
        caption={m.import_columns()}
        rows={columns}
        rowKey={({ header }) => header}
        columns={[
          {
            title: m.import_column(),
            cell: (column) => <span className={styles.code}>{headerOf(column)}</span>,
            width: 25,
          },
          {
            title: m.import_meaning(),
            cell: ({ meaning }) => <div className={styles.prose}>{plain(meaning, getLocale())}</div>,
            width: 45,
          },
          {
            title: m.import_example(),
            cell: ({ example }) => <span className={styles.code}>{example}</span>,
            width: 30,
          },
        ]}
      />
    </section>
  </details>
)

type Props = {
  control: Control<{ kind: string; file: File | null }>
  kinds: ImportKind[]
  onKind: (kind: string) => void
}

/** What a file of the chosen kind holds, and one to begin with. */
export const KindGuide = ({ control, kinds, onKind }: Props) => {
  const name = useWatch({ control, name: 'kind' })
  useEffect(() => {
    if (name) onKind(name)
  }, [name, onKind])
  if (name === bundle) return <p className={styles.note}>{m.import_bundle_note()}</p>
  const kind = kinds.find((one) => one.name === name)
  if (!kind) return <p className={styles.note}>{m.import_kind_first()}</p>
  const needed = kind.columns.filter(({ required }) => required).map(headerOf)
  return (
    <div className={styles.guide}>
      <p className={styles.note}>
        {needed.length > 0 ? m.import_needs({ columns: formatList(needed) }) : m.import_needs_nothing()}
      </p>
      <div className={styles.files}>
        <FileLink href={template(kind.name, 'xlsx')}>
          <Download aria-hidden="true" size={16} />
          {m.import_template_xlsx()}
        </FileLink>
        <FileLink href={template(kind.name, 'csv')}>
          <Download aria-hidden="true" size={16} />
          {m.import_template_csv()}
        </FileLink>
      </div>
      <Columns columns={kind.columns} />
    </div>
  )
}
