import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Citation } from '@/api/types'
import { fieldName } from '@/lib/labels/field-labels'
import { kindName } from '@/lib/labels/kind-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { Pager } from '@/ui/pager'
import { RecordList } from '@/ui/record-list'
import { toldQuery } from './queries'
import styles from './told-list.module.css'

const Told = ({ citation }: { citation: Citation }) => {
  const { entity, field, claimedValue, locator, quote, preferred, note } = citation
  return (
    <>
      <Line
        title={
          <Link to="/citations/$kind/$ref" params={{ kind: entity.kind, ref: entity.id }}>
            <Bilingual text={entity.name} />
          </Link>
        }
        aside={preferred && <Badge tone="brand">{m.preferred()}</Badge>}
      />
      <Muted>{[kindName(entity.kind), field && fieldName(field), locator].filter(Boolean).join(' · ')}</Muted>
      {claimedValue && <span>{claimedValue}</span>}
      {quote && <blockquote className={styles.quote}>{m.quoted({ words: quote })}</blockquote>}
      {note && (
        <Muted>
          <Bilingual text={note} />
        </Muted>
      )}
    </>
  )
}

/** Everything that is known from one source, and where in it that stands. */
export const ToldList = ({ source }: { source: string }) => {
  const [cursor, setCursor] = useState<string>()
  const query = useQuery(toldQuery(source, cursor))
  return (
    <Loaded query={query} lines={8}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Empty>{m.source_tells_nothing()}</Empty>
        ) : (
          <>
            <RecordList rows={items} rowKey={({ id }) => id}>
              {(citation) => <Told citation={citation} />}
            </RecordList>
            <Pager cursor={cursor} next={next} onGo={setCursor} />
          </>
        )
      }
    </Loaded>
  )
}
