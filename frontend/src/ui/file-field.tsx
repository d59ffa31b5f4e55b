import { FileCheck2, FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { formatBytes } from '@/lib/format'
import { m } from '@/paraglide/messages'
import field from './field.module.css'
import { describedBy, Fault } from './field-words'
import styles from './file-field.module.css'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, File | null> & {
  accept: string
  onChosen?: (file: File) => void
}

/** A file, chosen or dropped: the browser's own field takes both, by keyboard too. */
export const FileField = <Values extends FieldValues>({ accept, onChosen, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (file) => file?.name ?? '',
  })
  const [over, setOver] = useState(false)
  const id = useId()
  const note = value ? undefined : props.note
  const choose = (file: File | undefined) => {
    if (!file) return
    change(file)
    onChosen?.(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.zone} data-invalid={invalid || undefined} data-over={over || undefined}>
        {value ? <FileCheck2 aria-hidden="true" size={26} /> : <FileUp aria-hidden="true" size={26} />}
        <p className={styles.words} id={`${id}-words`}>
          {value ? m.file_chosen({ name: value.name, size: formatBytes(value.size) }) : m.file_drop()}
        </p>
        <p className={styles.more} id={`${id}-note`}>
          {value ? m.file_choose_other() : note}
        </p>
        <input
          id={id}
          ref={ref}
          type="file"
          className={styles.input}
          accept={accept}
          onChange={(event) => choose(event.target.files?.[0])}
          onBlur={leave}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          aria-invalid={invalid || undefined}
          aria-describedby={`${id}-words ${describedBy(id, 'note', message)}`}
        />
      </div>
      <Fault id={`${id}-fault`} message={message} />
    </div>
  )
}
