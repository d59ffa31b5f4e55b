import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { sessionQuery } from '@/api/session'
import { say } from '@/lib/notices'
import { forgetView, saveView, useSavedViews } from '@/lib/saved-views'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { Dialog } from './dialog'
import { Empty } from './empty'
import { Form } from './form'
import { TextField } from './text-field'
import { ViewLink } from './view-link'
import styles from './views.module.css'

/** Where a list was left, without the page: a view begins at its beginning. */
const unpaged = (search: string) => {
  const parameters = new URLSearchParams(search)
  parameters.delete('cursor')
  return parameters.toString()
}

/** Names the list as it is now, and leads to those that have a name. Each is a link, to keep or to send to somebody. */
export const ViewsDialog = ({ title, onClose }: { title: string; onClose: () => void }) => {
  const { pathname: list, searchStr } = useLocation()
  const { data: session } = useQuery(sessionQuery)
  const owner = session?.account?.id ?? ''
  const views = useSavedViews(owner, list)
  return (
    <Dialog title={m.views_of({ title })} isOpen onClose={onClose}>
      {views.length === 0 ? (
        <Empty>{m.views_none()}</Empty>
      ) : (
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={view.name} className={styles.view}>
              <ViewLink list={list} search={view.search} onGo={onClose}>
                {view.name}
              </ViewLink>
              <Action quiet label={m.delete_this({ name: view.name })} onPress={() => forgetView(view)}>
                <Trash2 aria-hidden="true" size={16} />
              </Action>
            </li>
          ))}
        </ul>
      )}
      <Form
        defaults={{ name: '' }}
        submit={m.view_save()}
        actions={<Action onPress={onClose}>{m.close()}</Action>}
        onSubmit={async ({ name }) => {
          saveView({ owner, list, name: name.trim(), search: unpaged(searchStr) })
          say(m.view_saved({ name: name.trim() }))
          onClose()
        }}
      >
        {(control) => (
          <TextField control={control} name="name" label={m.view_name()} note={m.view_note()} required />
        )}
      </Form>
    </Dialog>
  )
}
