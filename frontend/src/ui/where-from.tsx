import { Link } from '@tanstack/react-router'
import { Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import { Hidden } from './hidden'
import styles from './where-from.module.css'

type Props = { kind: string; id: string; name: string; children?: ReactNode }

/** From any fact to where it is known from. Several stand on one screen, so each says of what it tells. */
export const WhereFrom = ({ kind, id, name, children }: Props) => (
  <Link
    className={styles.link}
    to="/citations/$kind/$ref"
    params={{ kind, ref: id }}
    data-screen-only={children ? undefined : true}
  >
    {children ?? (
      <>
        <Quote aria-hidden="true" size={14} />
        {m.where_from()}
      </>
    )}
    <Hidden>{` ${m.where_from_of({ name })}`}</Hidden>
  </Link>
)
