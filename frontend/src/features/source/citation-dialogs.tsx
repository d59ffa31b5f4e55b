import { Suspense, useState } from 'react'
import { sourceRecorder } from '@/api/sources'
import type { Citation } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { changeCitation, cite } from './changes'
import { type CitationValues, citationValues, noCitation, sentCitation } from './citation-values'
import { citationQuery } from './queries'

const CitationFields = lazily(() => import('./citation-fields'), 'CitationFields')
const RemoveCitation = lazily(() => import('./remove-citation'), 'RemoveCitation')

/** What somebody wants to do with what is known of a record. */
export type CitationTask =
  | { task: 'add'; field?: string | undefined }
  | { task: 'edit' | 'remove'; citation: Citation }

type Props = { kind: string; record: string; asked: CitationTask; onClose: () => void }

const NewCitation = ({
  kind,
  record,
  field,
  onClose,
}: Omit<Props, 'asked'> & { field?: string | undefined }) => {
  const [sourceOf] = useState(sourceRecorder)
  return (
    <FormDialog
      title={m.cite()}
      draft={`citation.new.${record}`}
      defaults={{ ...noCitation, field: field ?? '' }}
      submit={m.cite()}
      done={m.saved()}
      onClose={onClose}
      onSubmit={async (values: CitationValues, key) => {
        const source = (await sourceOf(values, key)) ?? ''
        return cite({ entityKind: kind, entity: record, source }, values, key)
      }}
    >
      {(control) => <CitationFields control={control} kind={kind} />}
    </FormDialog>
  )
}

const EditCitation = ({
  kind,
  citation,
  onClose,
}: Pick<Props, 'kind' | 'onClose'> & { citation: Citation }) => (
  <EditDialog
    title={m.cite_edit()}
    draft={`citation.${citation.id}`}
    record={citation}
    query={citationQuery(citation.id)}
    valuesOf={citationValues}
    sent={(values: CitationValues) => ({ ...sentCitation(values), source: values.source[0]?.value ?? '' })}
    change={changeCitation}
    onClose={onClose}
  >
    {(control) => <CitationFields control={control} kind={kind} known />}
  </EditDialog>
)

export const CitationDialogs = ({ kind, record, asked, onClose }: Props) => {
  switch (asked.task) {
    case 'add':
      return <NewCitation kind={kind} record={record} field={asked.field} onClose={onClose} />
    case 'edit':
      return <EditCitation kind={kind} citation={asked.citation} onClose={onClose} />
    case 'remove':
      return (
        <Suspense>
          <RemoveCitation citation={asked.citation} onClose={onClose} />
        </Suspense>
      )
  }
}
