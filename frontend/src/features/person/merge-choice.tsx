import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RecordChoice } from '@/api/choices'
import { codeOf } from '@/api/choices'
import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { ComboField } from '@/ui/combo-field'
import { Form } from '@/ui/form'
import { Muted } from '@/ui/muted'
import { Panel } from '@/ui/panel'
import { RecordList } from '@/ui/record-list'
import styles from './merging.module.css'
import { positionWords } from './position-words'
import { namesakesQuery, otherChoices } from './queries'

type Props = { person: Person; onChoose: (id: string) => void }

/** The other record, found by its name; those with the same family names stand ready. */
export const MergeChoice = ({ person, onChoose }: Props) => {
  const { data: namesakes = [] } = useQuery(namesakesQuery(person))
  return (
    <div className={styles.choice}>
      <Panel>
        <Form<{ other: RecordChoice[] }>
          defaults={{ other: [] }}
          submit={m.merge_compare()}
          actions={
            <ActionLink to="/people/$ref" params={{ ref: person.id }}>
              {m.cancel()}
            </ActionLink>
          }
          onSubmit={async ({ other }) => onChoose(codeOf(other) ?? '')}
        >
          {(control) => (
            <ComboField
              control={control}
              name="other"
              label={m.merge_other()}
              note={m.merge_other_note()}
              find={otherChoices(person.id)}
              most={1}
              required
            />
          )}
        </Form>
      </Panel>
      {namesakes.length > 0 && (
        <Card title={m.merge_namesakes()}>
          <RecordList rows={namesakes} rowKey={({ id }) => id}>
            {({ id, name, positions }) => (
              <>
                <Link to="/people/$ref/merge" params={{ ref: person.id }} search={{ with: id }}>
                  {name}
                </Link>
                <Muted>{positions?.map(positionWords).join('; ')}</Muted>
              </>
            )}
          </RecordList>
        </Card>
      )}
    </div>
  )
}
