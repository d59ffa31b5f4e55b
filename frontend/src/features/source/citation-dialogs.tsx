import { useQueryClient } from '@tanstack/react-query'
import type { Citation } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changeCitation, cite, removeCitation } from './changes'
import { CitationFields } from './citation-fields'
import { type CitationValues, citationValues, noCitation, sentCitation } from './citation-values'
import { citationQuery } from './queries'

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
  const written = useWritten()
  return (
    <Dialog title={m.cite()} isOpen onClose={onClose}>
      <Form
        draft={`citation.new.${record}`}
        defaults={{ ...noCitation, field: field ?? '' }}
        submit={m.cite()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values: CitationValues, key) => {
          await cite({ entityKind: kind, entity: record }, values, key)
          onClose()
          await written(m.saved())
        }}
      >
        {(control) => <CitationFields control={control} kind={kind} />}
      </Form>
    </Dialog>
  )
}

const EditCitation = ({
  kind,
  citation,
  onClose,
}: Pick<Props, 'kind' | 'onClose'> & { citation: Citation }) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: citation,
    read: () => queryClient.fetchQuery({ ...citationQuery(citation.id), staleTime: 0 }),
    valuesOf: citationValues,
    sent: (values: CitationValues) => ({ ...sentCitation(values), source: values.source[0]?.value ?? '' }),
    change: changeCitation,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.cite_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`citation.${citation.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <CitationFields control={control} kind={kind} known />}
      </Form>
    </Dialog>
  )
}

const RemoveCitation = ({ citation, onClose }: Pick<Props, 'onClose'> & { citation: Citation }) => {
  const written = useWritten()
  const name = citation.source.name
  return (
    <ConfirmDialog
      title={m.cite_delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeCitation(citation)
        await written(m.cite_deleted())
      }}
    >
      <p>{m.cite_delete_note()}</p>
    </ConfirmDialog>
  )
}

export const CitationDialogs = ({ kind, record, asked, onClose }: Props) => {
  switch (asked.task) {
    case 'add':
      return <NewCitation kind={kind} record={record} field={asked.field} onClose={onClose} />
    case 'edit':
      return <EditCitation kind={kind} citation={asked.citation} onClose={onClose} />
    case 'remove':
      return <RemoveCitation citation={asked.citation} onClose={onClose} />
  }
}
