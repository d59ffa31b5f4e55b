import { useQueryClient } from '@tanstack/react-query'
import { codeOf } from '@/api/choices'
import { changeOutcome, recordOutcome, removeOutcome } from '@/api/outcomes'
import { outcomeQuery } from '@/api/records'
import type { Outcome, Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { LinkFields } from './link-fields'
import { restoreOutcome } from './outcome-changes'
import { OutcomeFields } from './outcome-fields'
import {
  type LinkValues,
  linked,
  noLink,
  noOutcome,
  type OutcomeValues,
  outcomeValues,
  sentOutcome,
} from './outcome-values'

export type OutcomeTask = { task: 'add' | 'link' } | { task: 'edit' | 'remove'; outcome: Outcome }

type Props = { visit: Visit; onClose: () => void }

const NewOutcome = ({ visit, onClose }: Props) => (
  <FormDialog
    title={m.outcome_add()}
    draft={`outcome.new.${visit.id}`}
    defaults={noOutcome}
    submit={m.add()}
    done={m.outcome_added()}
    onClose={onClose}
    onSubmit={(values, key) => recordOutcome(sentOutcome(values, visit.code), key)}
  >
    {(control) => <OutcomeFields control={control} />}
  </FormDialog>
)

/** One that is recorded already, because something else contributed to it, too. */
const LinkOutcome = ({ visit, onClose }: Props) => {
  const queryClient = useQueryClient()
  return (
    <FormDialog
      title={m.outcome_link()}
      draft={`outcome.link.${visit.id}`}
      defaults={noLink}
      submit={m.outcome_link()}
      done={m.outcome_linked()}
      onClose={onClose}
      onSubmit={async (values: LinkValues) => {
        const code = codeOf(values.outcome) ?? ''
        const outcome = await queryClient.fetchQuery({ ...outcomeQuery(code), staleTime: 0 })
        await changeOutcome(outcome, { contributions: linked(outcome, values, visit.code) })
      }}
    >
      {(control) => <LinkFields control={control} />}
    </FormDialog>
  )
}

const EditOutcome = ({ visit, outcome, onClose }: Props & { outcome: Outcome }) => (
  <EditDialog
    title={m.outcome_edit()}
    draft={`outcome.${outcome.id}`}
    record={outcome}
    query={outcomeQuery(outcome.id)}
    valuesOf={(record) => outcomeValues(record, visit.code)}
    sent={(values: OutcomeValues, record) => sentOutcome(values, visit.code, record)}
    change={changeOutcome}
    onClose={onClose}
  >
    {(control) => <OutcomeFields control={control} />}
  </EditDialog>
)

const RemoveOutcome = ({ visit, outcome, onClose }: Props & { outcome: Outcome }) => {
  const name = plain(outcome.title, getLocale())
  return (
    <RemoveDialog
      name={name}
      remove={() => removeOutcome(outcome)}
      restore={() => restoreOutcome(outcome, visit.code)}
      onClose={onClose}
    >
      <p>{m.outcome_delete_note({ count: outcome.contributions.length })}</p>
    </RemoveDialog>
  )
}

export const OutcomeDialogs = ({ visit, asked, onClose }: Props & { asked: OutcomeTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewOutcome visit={visit} onClose={onClose} />
    case 'link':
      return <LinkOutcome visit={visit} onClose={onClose} />
    case 'edit':
      return <EditOutcome visit={visit} outcome={asked.outcome} onClose={onClose} />
    case 'remove':
      return <RemoveOutcome visit={visit} outcome={asked.outcome} onClose={onClose} />
  }
}
