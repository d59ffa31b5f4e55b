import { Download } from 'lucide-react'
import { type FileFormat, fileFormats } from '@/api/whole-list'
import { m } from '@/paraglide/messages'
import { Menu } from './menu'

const formatName: Record<FileFormat, () => string> = {
  csv: m.format_csv,
  excel: m.format_csv_excel,
  xlsx: m.format_xlsx,
  ndjson: m.format_ndjson,
}

type Props = {
  what: string
  /** Where there is room for a picture only. */
  brief?: boolean
  pending: boolean
  onTake: (format: FileFormat) => void
}

export const ExportMenu = ({ what, brief, pending, onTake }: Props) => (
  <Menu
    label={m.export_of({ what })}
    trigger={
      <>
        <Download aria-hidden="true" size={16} />
        {!brief && <span>{pending ? m.export_running() : m.export_list()}</span>}
      </>
    }
    choices={fileFormats.map((format) => ({
      id: format,
      label: formatName[format](),
      act: () => onTake(format),
    }))}
  />
)
