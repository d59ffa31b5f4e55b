import { FileDown } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Menu } from './menu'

type Props = {
  /** Where the server writes the document. */
  path: string
  label: string
}

const formats = { pdf: m.document_pdf, docx: m.document_word, html: m.document_page, json: m.document_json }

/** A document in the reader's language, as the server writes it. */
export const TakeDocument = ({ path, label }: Props) => {
  const take = (format: string) => {
    const mark = path.includes('?') ? '&' : '?'
    const address = `${path}${mark}format=${format}&language=${getLocale()}`
    if (format === 'html' || format === 'json') window.open(address, '_blank', 'noopener')
    else window.location.assign(address)
  }
  return (
    <Menu
      label={label}
      trigger={
        <>
          <FileDown aria-hidden="true" size={16} />
          {m.document_download()}
        </>
      }
      choices={Object.entries(formats).map(([format, name]) => ({
        id: format,
        label: name(),
        act: () => take(format),
      }))}
    />
  )
}
