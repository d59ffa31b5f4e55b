import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual as BilingualText } from '@/lib/text'
import { Bilingual } from './bilingual'
import { Muted } from './muted'

type Props = {
  kind: string
  record: { code: string; name: BilingualText }
  message: BilingualText
  /** Whether there is a page that shows it. */
  leads: boolean
  /** How grave it is. */
  mark?: ReactNode
}

/** A record and what is wrong with it; the record leads to where it is shown, if it is. */
export const RecordToMend = ({ kind, record, message, leads, mark }: Props) => (
  <>
    <p>
      {leads ? (
        <Link to="/go/$kind/$ref" params={{ kind, ref: record.code }}>
          <Bilingual text={record.name} />
        </Link>
      ) : (
        <Bilingual text={record.name} />
      )}{' '}
      {mark}
    </p>
    <p>
      <Muted>
        <Bilingual text={message} />
      </Muted>
    </p>
  </>
)
