import { FileUp } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { ActionLink } from './action-link'
import { Empty } from './empty'

type Props = { words: string; kind: string }

/** What to do where nothing has been recorded yet. */
export const Begin = ({ words, kind }: Props) => (
  <>
    <Empty>{words}</Empty>
    <ActionLink to="/import" search={{ kind }}>
      <FileUp aria-hidden="true" size={16} />
      {m.nav_import()}
    </ActionLink>
  </>
)
