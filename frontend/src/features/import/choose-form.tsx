import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '@/paraglide/messages'
import { FileField } from '@/ui/file-field'
import { Form } from '@/ui/form'
import { Loaded } from '@/ui/loaded'
import { SelectField } from '@/ui/select-field'
import { type Held, hold } from './held-file'
import { bundle, importKindName } from './import-labels'
import { KindGuide } from './kind-guide'
import { kindsQuery } from './queries'
import { check } from './send'

const accepted = '.csv,.tsv,.txt,.ndjson,.jsonl,.json,.xlsx,.gz,.zip'

type Values = { kind: string; file: File | null }

type Props = { kind: string | undefined; onKind: (kind: string) => void; onChecked: (id: string) => void }

/** A file and what it holds; sending it only checks it. */
export const ChooseForm = ({ kind = '', onKind, onChecked }: Props) => {
  const kinds = useQuery(kindsQuery)
  const [begun] = useState(kind)
  return (
    <Loaded query={kinds} height={420}>
      {(known) => (
        <Form<Values>
          defaults={{ kind: begun, file: null }}
          submit={m.import_check()}
          onSubmit={async ({ kind: chosen, file }) => {
            if (!file) return
            const held: Held = { file, sheet: undefined }
            const id = await check(chosen, held)
            hold(id, held)
            onChecked(id)
          }}
        >
          {(control) => (
            <>
              <SelectField
                control={control}
                name="kind"
                label={m.import_kind()}
                required
                choices={[...known.map(({ name }) => name), bundle].map((name) => ({
                  value: name,
                  label: importKindName(name),
                }))}
              />
              <KindGuide control={control} kinds={known} onKind={onKind} />
              <FileField
                control={control}
                name="file"
                label={m.import_file()}
                note={m.import_file_note()}
                accept={accepted}
                required
              />
            </>
          )}
        </Form>
      )}
    </Loaded>
  )
}
