import { Link } from '@tanstack/react-router'
import { RefreshCw, Trash2 } from 'lucide-react'
import type { Token } from '@/api/types'
import { formatDay, formatList, formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Badge } from '@/ui/badge'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { scopeLabel } from './role-labels'
import styles from './token-table.module.css'

type Props = {
  tokens: Token[]
  /** Whether to say whose they are. */
  owners: boolean
  onRevoke: (token: Token) => void
  onRotate?: (token: Token) => void
}

const isOver = ({ expiresAt }: Token) => !!expiresAt && Date.parse(expiresAt) < Date.now()

const ownerColumn = (): Column<Token> => ({
  title: m.token_owner(),
  width: 16,
  cell: ({ owner }) => (
    <Link to="/administration/users/$id" params={{ id: owner.id }}>
      {owner.name}
    </Link>
  ),
})

const columns = ({ owners, onRevoke, onRotate }: Omit<Props, 'tokens'>): Column<Token>[] => [
  {
    title: m.name(),
    width: 26,
    cell: ({ name, organization, createdAt }) => (
      <>
        {name}
        <br />
        <Muted>
          {[
            m.token_made({ day: formatDay(createdAt) }),
            organization && m.token_acts({ name: organization.name }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Muted>
      </>
    ),
  },
  ...(owners ? [ownerColumn()] : []),
  {
    title: m.scopes(),
    width: owners ? 18 : 22,
    cell: ({ scopes }) => formatList(scopes.map((scope) => scopeLabel[scope]())),
  },
  {
    title: m.expires(),
    width: 14,
    cell: (token) =>
      isOver(token) ? (
        <Badge tone="bad">{m.token_expired()}</Badge>
      ) : token.expiresAt ? (
        formatDay(token.expiresAt)
      ) : (
        <Muted>{m.never()}</Muted>
      ),
  },
  {
    title: m.last_used(),
    width: 14,
    cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt) : <Muted>{m.never()}</Muted>),
  },
  {
    title: m.actions(),
    width: 14,
    numeric: true,
    cell: (token) => (
      <div className={styles.actions} data-screen-only>
        {onRotate && (
          <Action label={m.token_rotate({ name: token.name })} onPress={() => onRotate(token)}>
            <RefreshCw aria-hidden="true" size={15} />
          </Action>
        )}
        <Action tone="danger" label={m.token_revoke({ name: token.name })} onPress={() => onRevoke(token)}>
          <Trash2 aria-hidden="true" size={15} />
        </Action>
      </div>
    ),
  },
]

export const TokenTable = ({ tokens, ...acts }: Props) => (
  <DataTable caption={m.tokens()} columns={columns(acts)} rows={tokens} rowKey={({ id }) => id} />
)
