import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { SearchHit } from '@/api/types'
import { formatDate } from '@/lib/format'
import { kindLabel } from '@/lib/labels/kind-labels'
import { plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import styles from './search-box.module.css'

export const HitGroup = ({ kind, hits }: { kind: string; hits: SearchHit[] }) => (
  <ListBoxSection>
    <Header className={styles.kind}>{kindLabel[kind]?.()}</Header>
    {hits.map(({ id, name, date }) => (
      <ListBoxItem key={id} id={id} className={styles.hit} textValue={plain(name, getLocale())}>
        <span>
          <Bilingual text={name} />
        </span>
        {date && <span className={styles.detail}>{formatDate(date)}</span>}
      </ListBoxItem>
    ))}
  </ListBoxSection>
)
