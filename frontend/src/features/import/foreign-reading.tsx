import { useState } from 'react'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Bilingual } from '@/ui/bilingual'
import { Card } from '@/ui/card'
import { Stack } from '@/ui/columns'
import { DataTable } from '@/ui/data-table'
import { failureReason } from '@/ui/failure-reason'
import { checkImport } from './foreign-file'
import type { ForeignFile } from './foreign-form'

type Props = { file: File; reading: ForeignFile; onChecked: (id: string) => void }

/** What a file brings; nothing of it is saved before the import that comes next. */
export const ForeignReading = ({ file, reading, onChecked }: Props) => {
  const [pending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const { organizations, programs, partnerships, leftOut } = reading
  const something = organizations.length + programs.length > 0
  const go = async () => {
    setPending(true)
    setTrouble(undefined)
    try {
      onChecked(await checkImport(file))
    } catch (error) {
      setTrouble(failureReason(error))
      setPending(false)
    }
  }
  return (
    <Stack>
      <Card
        title={m.iati_read_found()}
        aside={
          something && (
            <Action tone="main" pending={pending} onPress={() => void go()}>
              {m.iati_read_check()}
            </Action>
          )
        }
      >
        <p aria-live="polite">
          {m.iati_read_counts({
            organizations: formatNumber(organizations.length),
            programs: formatNumber(programs.length),
            partnerships: formatNumber(partnerships.length),
          })}
        </p>
        {trouble && <p role="alert">{trouble}</p>}
      </Card>
      {leftOut.length > 0 && (
        <Card title={m.iati_read_left_out()} flush>
          <DataTable
            caption={m.iati_read_left_out()}
            rows={leftOut}
            rowKey={({ what, reason }) => what + reason}
            columns={[
              { title: m.iati_read_what(), cell: ({ what }) => what },
              { title: m.iati_read_count(), numeric: true, cell: ({ count }) => formatNumber(count) },
              { title: m.iati_read_why(), cell: ({ message }) => <Bilingual text={message} /> },
            ]}
          />
        </Card>
      )}
    </Stack>
  )
}
