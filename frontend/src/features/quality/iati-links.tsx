import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Card } from '@/ui/card'
import { RecordList } from '@/ui/record-list'
import { programsQuery } from './queries'

/** What a program's file for IATI lacks is a matter of its own. */
export const IatiLinks = () => {
  const { data = [] } = useQuery(programsQuery)
  if (data.length === 0) return null
  return (
    <Card title={m.iati_title()}>
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
