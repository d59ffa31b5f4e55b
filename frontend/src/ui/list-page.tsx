import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/format'
import { Empty } from './empty'
import { FilterBar } from './filter-bar'
import { Inset } from './inset'
import { ListCount } from './list-count'
import { Loaded } from './loaded'
import { PageHeading } from './page-heading'
import { Pager } from './pager'
import { PrintButton } from './print-button'
import { Sheet } from './sheet'

type Page<Row> = { items: Row[]; next?: string | null; total?: number | null }

/** One filter of a list: its value in the address, and how to change it. */
export type Filter<Search> = <Key extends keyof Search>(
  key: Key,
) => { value: Search[Key]; onChange: (value: Search[Key]) => void }

type Props<Search, Row> = {
  title: string
  note: string
  search: Search
  onSearch: (search: Partial<Search>, replace: boolean) => void
  filters: (filter: Filter<Search>) => ReactNode
  query: UseQueryResult<Page<Row>>
  /** Said where the list knows how many there are. */
  count?: (inputs: { count: number; n: string }) => string
  /** What can be done here, beside the title. */
  aside?: ReactNode
  lead?: ReactNode
  none: string
  noneFound: string
  children: (rows: Row[], stale: boolean) => ReactNode
}

/**
 * A list with its filters above and its pages below. What is shown lives in the address: a filter replaces it and begins
 * at the first page, a page is a step that the browser's Back undoes.
 */
export const ListPage = <Search extends { cursor?: string }, Row>({
  title,
  note,
  search,
  onSearch,
  filters,
  query,
  count,
  aside,
  lead,
  none,
  noneFound,
  children,
}: Props<Search, Row>) => {
  const { cursor, ...chosen } = search
  const filtered = Object.values(chosen).some(Boolean)
  const filter: Filter<Search> = (key) => ({
    value: search[key],
    onChange: (value) => onSearch({ ...search, cursor: undefined, [key]: value }, true),
  })
  const { data } = query
  return (
    <>
      <PageHeading
        title={title}
        note={note}
        aside={
          <>
            <PrintButton />
            {aside}
          </>
        }
      />
      {lead}
      <Sheet>
        <FilterBar filtered={filtered} onClear={() => onSearch({}, false)}>
          {filters(filter)}
        </FilterBar>
        {count && (
          <ListCount>
            {data?.total == null ? undefined : count({ count: data.total, n: formatNumber(data.total) })}
          </ListCount>
        )}
        {data && data.items.length > 0 ? (
          children(data.items, query.isPlaceholderData)
        ) : (
          <Inset>
            <Loaded query={query} lines={6} height={320}>
              {() => <Empty>{filtered ? noneFound : none}</Empty>}
            </Loaded>
          </Inset>
        )}
        <Pager
          cursor={cursor}
          next={data?.next}
          onGo={(target) => onSearch({ ...search, cursor: target }, false)}
        />
      </Sheet>
    </>
  )
}
