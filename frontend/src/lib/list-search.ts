import { among, one } from './search-codec'

/** What every list keeps in the address besides its filters. */
export type ListSearch = {
  sort?: string
  /** Columns that the reader does without. */
  hide?: string[]
  cursor?: string
}

/** The words for each order or column that a list knows, by what the address calls it. */
export type Named = Record<string, () => string>

export const listSearch = (
  search: Record<string, unknown>,
  { sorts, columns }: { sorts?: Named; columns?: Named },
): ListSearch => ({
  sort: among(sorts ?? {}, one(search.sort))?.[0],
  hide: among(columns ?? {}, search.hide),
  cursor: one(search.cursor),
})

/** The server sends whole records: which columns stand on the screen is nothing to ask it for. */
export const asked = <Search extends ListSearch>({ hide: _, ...search }: Search): Omit<Search, 'hide'> =>
  search
