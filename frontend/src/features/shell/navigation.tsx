import { Link } from '@tanstack/react-router'
import { useRights } from '@/api/session'
import { m } from '@/paraglide/messages'
import { Logo } from './logo'
import { MoreMenu } from './more-menu'
import styles from './navigation.module.css'
import { mainPlaces, morePlaces } from './places'

export const Navigation = () => {
  const rights = useRights()
  const more = morePlaces.filter(({ needs }) => !needs || rights[needs])
  return (
    <nav className={styles.navigation} aria-label={m.nav_main()}>
      <Logo />
      <ul className={styles.places}>
        {[...mainPlaces, ...more].map((place) => (
          <li key={place.to} data-more={more.includes(place) || undefined}>
            <Link
              to={place.to}
              className={styles.place}
              activeOptions={{ exact: place.to === '/', includeSearch: false }}
            >
              <place.Icon aria-hidden="true" size={18} />
              <span className={styles.label}>{place.label()}</span>
            </Link>
          </li>
        ))}
        {more.length > 0 && (
          <li className={styles.more}>
            <MoreMenu places={more} />
          </li>
        )}
      </ul>
    </nav>
  )
}
