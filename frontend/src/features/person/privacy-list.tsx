import { Link } from '@tanstack/react-router'
import { Download, Merge, UserRoundX } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Person } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { isNameless } from './person-words'

const ExportDialog = lazily(() => import('./export-dialog'), 'ExportDialog')
const ForgetDialog = lazily(() => import('./forget-dialog'), 'ForgetDialog')

/** What a person may ask of those who keep data about them, and what keeps these data in order. */
export const PrivacyList = ({ person, audited }: { person: Person; audited: boolean }) => {
  const [asked, setAsked] = useState<'export' | 'forget'>()
  const close = () => setAsked(undefined)
  const told = {
    key: 'audit',
    note: '',
    act: (
      <Link to="/administration/audit" search={{ record: [person.id] }}>
        {m.person_audit()}
      </Link>
    ),
  }
  const acts = [
    {
      key: 'export',
      note: m.person_export_note(),
      act: (
        <Action onPress={() => setAsked('export')}>
          <Download aria-hidden="true" size={16} />
          {m.person_export()}
        </Action>
      ),
    },
    {
      key: 'merge',
      note: m.merge_note(),
      act: (
        <ActionLink to="/people/$ref/merge" params={{ ref: person.id }}>
          <Merge aria-hidden="true" size={16} />
          {m.merge()}
        </ActionLink>
      ),
    },
    {
      key: 'forget',
      note: m.forget_note(),
      act: (
        <Action tone="danger" onPress={() => setAsked('forget')}>
          <UserRoundX aria-hidden="true" size={16} />
          {m.forget()}
        </Action>
      ),
    },
  ]
  return (
    <>
      <RecordList
        rows={[...(isNameless(person) ? acts.slice(0, 1) : acts), ...(audited ? [told] : [])]}
        rowKey={({ key }) => key}
      >
        {({ note, act }) => (
          <>
            <div>{act}</div>
            {note && <Muted>{note}</Muted>}
          </>
        )}
      </RecordList>
      <Suspense>
        {asked === 'export' && <ExportDialog person={person} onClose={close} />}
        {asked === 'forget' && <ForgetDialog person={person} onClose={close} />}
      </Suspense>
    </>
  )
}
