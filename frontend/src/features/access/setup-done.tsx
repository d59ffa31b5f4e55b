import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { CopyField } from '@/ui/copy-field'
import { Panel } from '@/ui/panel'
import { NextSteps } from './next-steps'

/** What to do first with a new installation, and the one secret that is shown once. */
export const SetupDone = ({ apiToken }: { apiToken: string }) => (
  <>
    <Panel>
      <NextSteps />
      <div>
        <ActionLink to="/" tone="main">
          {m.setup_go()}
        </ActionLink>
      </div>
    </Panel>
    <Panel>
      <CopyField label={m.setup_api_token()} value={apiToken} note={m.setup_api_token_note()} />
      <p>
        <Link to="/account">{m.setup_token_later()}</Link>
      </p>
    </Panel>
  </>
)
