import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'

export const NotFound = () => (
  <>
    <PageHeading title={m.not_found_title()} note={m.not_found_note()} />
    <p>
      <Link to="/">{m.not_found_home()}</Link>
    </p>
  </>
)
