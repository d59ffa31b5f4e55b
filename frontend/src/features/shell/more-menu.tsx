import { useNavigate } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Menu } from '@/ui/menu'
import styles from './navigation.module.css'
import type { Place } from './places'

/** Where there is room for four places only, the way to the others. */
export const MoreMenu = ({ places }: { places: Place[] }) => {
  const navigate = useNavigate()
  return (
    <Menu
      className={styles.place}
      label={m.nav_more()}
      trigger={
        <>
          <Ellipsis aria-hidden="true" size={18} />
          <span className={styles.label}>{m.nav_more()}</span>
        </>
      }
      choices={places.map(({ to, label, Icon }) => ({
        id: to,
        label: label(),
        icon: <Icon aria-hidden="true" size={16} />,
        act: () => navigate({ to }),
      }))}
    />
  )
}
