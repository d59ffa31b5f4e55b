import { ArrowDownUp, Bookmark, Columns3 } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { FileFormat } from '@/api/whole-list'
import { lazily } from '@/lib/lazily'
import type { ListSearch, Named } from '@/lib/list-search'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { ChoiceMenu } from './choice-menu'
import { ExportMenu } from './export-menu'

const ViewsDialog = lazily(() => import('./views-dialog'), 'ViewsDialog')

export type ListToolsProps = {
  title: string
  search: ListSearch
  sorts?: Named | undefined
  columns?: Named | undefined
  onChange: (change: ListSearch) => void
  file: { pending: boolean; take: (format: FileFormat) => void }
}

/** How a list is seen and taken along: its order, columns and saved views, and the whole of it as a file. */
export const ListTools = ({ title, search, sorts = {}, columns = {}, onChange, file }: ListToolsProps) => {
  const [naming, setNaming] = useState(false)
  const [usual] = Object.keys(sorts)
  const { sort = usual, hide = [] } = search
  const names = Object.keys(columns)
  return (
    <>
      {usual && (
        <ChoiceMenu
          label={m.order_of({ order: sorts[sort ?? usual]?.() ?? '' })}
          trigger={
            <>
              <ArrowDownUp aria-hidden="true" size={16} />
              <span>{sorts[sort ?? usual]?.()}</span>
            </>
          }
          choices={sorts}
          chosen={sort ? [sort] : []}
          onChange={([chosen]) =>
            onChange({ sort: chosen === usual ? undefined : chosen, cursor: undefined })
          }
        />
      )}
      {names.length > 0 && (
        <ChoiceMenu
          label={m.columns()}
          trigger={
            <>
              <Columns3 aria-hidden="true" size={16} />
              <span>{m.columns()}</span>
            </>
          }
          choices={columns}
          several
          chosen={names.filter((name) => !hide.includes(name))}
          onChange={(shown) => {
            const hidden = names.filter((name) => !shown.includes(name))
            onChange({ hide: hidden.length > 0 ? hidden : undefined })
          }}
        />
      )}
      <Action quiet label={m.views()} onPress={() => setNaming(true)}>
        <Bookmark aria-hidden="true" size={16} />
        <span>{m.views()}</span>
      </Action>
      <ExportMenu what={title} pending={file.pending} onTake={file.take} />
      <Suspense>{naming && <ViewsDialog title={title} onClose={() => setNaming(false)} />}</Suspense>
    </>
  )
}
