import { Link } from '@tanstack/react-router'

/** Whether records of a kind have a page. */
export type Leads = (kind: string) => boolean

type Props = { kind: string; id: string; code?: string | null; leads: Leads }

export const RecordLink = ({ kind, id, code, leads }: Props) =>
  leads(kind) ? (
    <Link to="/go/$kind/$ref" params={{ kind, ref: kind === 'people' ? id : (code ?? id) }}>
      {code ?? id}
    </Link>
  ) : (
    (code ?? id)
  )
