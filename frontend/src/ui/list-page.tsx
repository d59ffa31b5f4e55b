import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useRights } from '@/api/session'
import type { ListRequest } from '@/api/whole-list'
import { formatNumber } from '@/lib/format'
import { asked, type ListSearch, type Named } from '@/lib/list-search'
import { m } from '@/paraglide/messages'
import { Empty } from './empty'
import { Failure } from './failure'
import { FilterBar } from './filter-bar'
import { HiddenColumns } from './hidden-columns'
import { Inset } from './inset'
import { ListCount } from './list-count'
import styles from './list-page.module.css'
import { ListTools } from './list-tools'
import { Loaded } from './loaded'
import { PageHeading } from './page-heading'
import { Pager } from './pager'
import { PrintButton } from './print-button'
import { Sheet } from './sheet'
import { useExport } from './use-export'
import { mostPrinted, usePrintAll } from './use-print-all'

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
  /** Where the server lists it. */
  path: ListRequest['path']
  /** The orders to choose from, the usual one first. */
  sorts?: Named | undefined
  /** The columns that a reader can do without. */
  columns?: Named
  /** What can be done here, beside the title. */
  aside?: ReactNode
  lead?: ReactNode
  none: string
  /** What to do where there is nothing yet, for those who may. */
  begin?: ReactNode
  noneFound: string
  children: (rows: Row[], stale: boolean) => ReactNode
}

/**
 * A list with its filters above and its pages below. What is shown lives in the address: a filter replaces it and begins
 * at the first page, a page is a step that the browser's Back undoes.
 */
export const ListPage = <Search extends ListSearch, Row>({
  title,
  note,
  search,
  onSearch,
  filters,
  query,
  count,
  path,
  sorts,
  columns,
  aside,
  lead,
  none,
  begin,
  noneFound,
  children,
}: Props<Search, Row>) => {
  const { cursor, ...whole } = asked(search)
  const { sort = Object.keys(sorts ?? {})[0], ...chosen } = whole
  const filtered = Object.values(chosen).some(Boolean)
  const filter: Filter<Search> = (key) => ({
    value: search[key],
    onChange: (value) => onSearch({ ...search, cursor: undefined, [key]: value }, true),
  })
  const { data } = query
  const request = { path, query: { ...chosen, ...(sort && { sort }) } }
  const file = useExport(request)
  const paper = usePrintAll<Row>(request)
  const rows = paper.printed?.rows ?? data?.items ?? []
  const failed = file.failed ?? paper.failed
  const mayBegin = useRights().write
  return (
    <HiddenColumns value={search.hide ?? []}>
      <PageHeading
        title={title}
        note={note}
        aside={
          <>
            <PrintButton onPress={paper.print} pending={paper.pending} />
            {aside}
          </>
        }
      />
      {lead}
      <Sheet>
        <FilterBar
          filtered={filtered}
          onClear={() => onSearch({ sort: search.sort, hide: search.hide } as Partial<Search>, false)}
        >
          {filters(filter)}
        </FilterBar>
        <div className={styles.line}>
          <ListCount>
            {count && data?.total != null
              ? count({ count: data.total, n: formatNumber(data.total) })
              : undefined}
          </ListCount>
          <div className={styles.tools} data-screen-only>
            <ListTools
              title={title}
              search={search}
              sorts={sorts}
              columns={columns}
              onChange={(change) => onSearch({ ...search, ...change }, true)}
              file={file}
            />
          </div>
        </div>
        {failed && (
          <Inset>
            <Failure error={failed.error} onRetry={failed.retry} />
          </Inset>
        )}
        <PrintNote
          rows={rows.length}
          cut={paper.printed ? paper.printed.cut : Boolean(cursor || data?.next)}
        />
        {rows.length > 0 ? (
          children(rows, query.isPlaceholderData)
        ) : (
          <Inset>
            <Loaded query={query} lines={6} height={320}>
              {() => (
                <>
                  <Empty>{filtered ? noneFound : none}</Empty>
                  {filtered ? <Empty>{m.filters_widen()}</Empty> : mayBegin && begin}
                </>
              )}
            </Loaded>
          </Inset>
        )}
        <Pager
          cursor={cursor}
          next={data?.next}
          onGo={(target) => onSearch({ ...search, cursor: target }, false)}
        />
      </Sheet>
    </HiddenColumns>
  )
}

/** Says on paper that it is not all. */
const PrintNote = ({ rows, cut }: { rows: number; cut: boolean }) =>
  cut && (
    <p className={styles.cut}>{m.print_cut({ n: formatNumber(rows), most: formatNumber(mostPrinted) })}</p>
  )
