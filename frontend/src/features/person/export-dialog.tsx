import type { Person } from '@/api/types'
import { say } from '@/lib/notices'
import { saveFile } from '@/lib/save-file'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { everythingAbout } from './changes'

/** What somebody asks to see who wants to know what is kept about them. */
export const ExportDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => (
  <Dialog title={m.person_export()} isOpen onClose={onClose}>
    <p>{m.person_export_what({ name: person.name })}</p>
    <p>{m.person_export_noted()}</p>
    <Form
      defaults={{}}
      submit={m.download()}
      actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      onSubmit={async () => {
        const all = await everythingAbout(person.id)
        saveFile(
          `${person.code}.json`,
          new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' }),
        )
        say(m.person_exported())
        onClose()
      }}
    >
      {() => null}
    </Form>
  </Dialog>
)
