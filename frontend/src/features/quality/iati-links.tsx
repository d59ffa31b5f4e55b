import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRights } from '@/api/session'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Bilingual } from '@/ui/bilingual'
import { Card } from '@/ui/card'
import { RecordList } from '@/ui/record-list'
import { programsQuery } from './queries'

/** What a program's file for IATI lacks is a matter of its own. */
export const IatiLinks = () => {
  const { data = [] } = useQuery(programsQuery)
  const { write } = useRights()
  if (data.length === 0) return null
  return (
    <Card
      title={m.iati_title()}
      aside={write && <ActionLink to="/import/iati">{m.iati_read_title()}</ActionLink>}
    >
      <RecordList rows={data} rowKey={({ id }) => id} label={m.iati_title()}>
        {({ code, title }) => (
          <Link to="/programs/$ref/iati" params={{ ref: code }}>
            <Bilingual text={title} />
          </Link>
        )}
      </RecordList>
    </Card>
  )
}
