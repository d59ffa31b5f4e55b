import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ImportReport } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { FileLink } from '@/ui/file-link'
import { Inset } from '@/ui/inset'
import { lineName } from './import-labels'
import styles from './kind-guide.module.css'
import { Rejected } from './rejected-cell'

const some = 50

const filesOf = ({ rejections }: ImportReport) => [...new Set(rejections.map(({ file }) => file ?? ''))]

/** What is wrong, row by row, and the bad rows themselves to be mended. */
export const RejectionTable = ({ report }: { report: ImportReport }) => {
  const [all, setAll] = useState(false)
  const { rejections } = report
  return (
    <Card
      title={m.import_rows_to_fix()}
      flush
      aside={
        <div className={styles.files}>
          {filesOf(report).map((file) => (
            <FileLink
              key={file}
              href={`/api/v1/imports/${report.id}/rejected.csv${file && `?file=${encodeURIComponent(file)}`}`}
            >
              <Download aria-hidden="true" size={16} />
              {file ? m.import_get_rows_of({ file }) : m.import_get_rows()}
            </FileLink>
          ))}
        </div>
      }
    >
      <Inset>
        <p className={styles.note}>{m.import_fix_note()}</p>
      </Inset>
      <DataTable
        caption={m.import_rows_to_fix()}
        rows={(all ? rejections : rejections.slice(0, some)).map((rejection, index) => ({
          ...rejection,
          index,
        }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            title: m.import_row(),
            cell: ({ file, line }) => lineName(file, line),
            width: 12,
          },
          {
            title: m.import_column(),
            cell: ({ field }) => <span className={styles.code}>{field}</span>,
            width: 20,
          },
          {
            title: m.import_value(),
            cell: ({ value }) => <span className={styles.code}>{value}</span>,
            width: 23,
          },
          { title: m.import_problem(), cell: (rejection) => <Rejected {...rejection} />, width: 45 },
        ]}
      />
      {rejections.length > some && !all && (
        <Inset>
          <Action onPress={() => setAll(true)}>
            {m.import_show_all({ n: formatNumber(rejections.length) })}
          </Action>
        </Inset>
      )}
      {all && rejections.length < report.rejected && (
        <Inset>
          <p className={styles.note}>{m.import_more_in_file()}</p>
        </Inset>
      )}
    </Card>
  )
}
