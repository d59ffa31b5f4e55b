import { formatBytes } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { FileField } from '@/ui/file-field'
import { Form } from '@/ui/form'
import { Panel } from '@/ui/panel'
import { read } from './foreign-file'

/** The server reads no more of a file. */
const largest = 20 * 1024 * 1024

type Values = { file: File | null }
export type ForeignFile = Awaited<ReturnType<typeof read>>

type Props = { onRead: (file: File, reading: ForeignFile) => void }

export const ForeignForm = ({ onRead }: Props) => (
  <Panel>
    <Form<Values>
      defaults={{ file: null }}
      submit={m.iati_read()}
      onSubmit={async ({ file }) => {
        if (file) onRead(file, await read(file))
      }}
    >
      {(control) => (
        <FileField
          control={control}
          name="file"
          label={m.import_file()}
          note={m.iati_read_file_note({ size: formatBytes(largest) })}
          accept=".xml"
          required
        />
      )}
    </Form>
  </Panel>
)
