import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '@/api/session'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { Panel } from '@/ui/panel'
import { FirstSteps } from './next-steps'
import styles from './next-steps.module.css'
import { setupQuery } from './queries'

/** In place of an overview of nothing: what whoever reads it can do about that. */
export const EmptyInstallation = () => {
  const setup = useQuery(setupQuery)
  const { data: session } = useQuery(sessionQuery)
  return (
    <Panel narrow>
      <Loaded query={setup} lines={3}>
        {({ open }) => {
          if (open) {
            return (
              <>
                <Empty>{m.empty_not_set_up()}</Empty>
                <div>
                  <ActionLink to="/setup" tone="main">
                    {m.setup_title()}
                  </ActionLink>
                </div>
              </>
            )
          }
          if (!session?.account) {
            return (
              <>
                <Empty>{m.empty_not_published()}</Empty>
                <div>
                  <ActionLink to="/sign-in" search={{ to: '/' }} tone="main">
                    {m.sign_in()}
                  </ActionLink>
                </div>
              </>
            )
          }
          return session.rights.coordinate ? (
            <>
              <h2 className={styles.title}>{m.empty_first_steps()}</h2>
              <FirstSteps administers={session.rights.administer} />
            </>
          ) : (
            <Empty>{m.empty_no_program()}</Empty>
          )
        }}
      </Loaded>
    </Panel>
  )
}
