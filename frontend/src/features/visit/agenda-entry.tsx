import type { ReactNode } from 'react'
import type { AgendaItem } from '@/api/types'
import { agendaItemKindLabel } from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { Muted } from '@/ui/muted'
import { Tags } from '@/ui/tags'
import styles from './agenda.module.css'

const hours = ({ starts, ends }: AgendaItem) =>
  [starts, ends]
    .filter(Boolean)
    .map((time) => time?.slice(0, 5))
    .join('–')

const details = ({ kind, venue, venueName, presenters = [] }: AgendaItem) =>
  [
    agendaItemKindLabel[kind](),
    venue?.name ?? venueName,
    presenters.map(({ name }) => plain(name, getLocale())).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')

/** One point of the agenda; `tools` change it, for those who may. */
export const AgendaEntry = ({ item, tools }: { item: AgendaItem; tools?: ReactNode }) => (
  <li className={styles.entry}>
    <span className={styles.hours}>{hours(item)}</span>
    <div className={styles.what}>
      <p>
        <Bilingual text={item.title} />
      </p>
      <Muted>{details(item)}</Muted>
      <Muted>
        <Bilingual text={item.notes} />
      </Muted>
      <Tags
        label={m.focus_areas()}
        tags={(item.focusAreas ?? []).map(({ id, name }) => ({
          key: id,
          content: <Bilingual text={name} />,
        }))}
      />
    </div>
    {tools}
  </li>
)
