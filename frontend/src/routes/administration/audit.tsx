import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { actionLabel } from '@/features/audit/action-labels'
import { AuditFilters } from '@/features/audit/audit-filters'
import { AuditList } from '@/features/audit/audit-list'
import { type AuditSearch, auditQuery } from '@/features/audit/queries'
import { VerificationNote } from '@/features/audit/verification-note'
import { listSearch } from '@/lib/list-search'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/administration/audit')({
  validateSearch: (search: Record<string, unknown>): AuditSearch => ({
    action: among(actionLabel, search.action),
    kind: many(search.kind),
    account: many(search.account),
    record: many(search.record),
    from: one(search.from),
    to: one(search.to),
    ...listSearch(search, {}),
  }),
  component: AuditPage,
})

function AuditPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <ListPage
      title={m.audit()}
      note={m.audit_note()}
      lead={<VerificationNote />}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <AuditFilters filter={filter} />}
      query={useQuery(auditQuery(search))}
      path="/api/v1/audit"
      none={m.audit_none()}
      noneFound={m.audit_none_found()}
    >
      {(entries) => <AuditList entries={entries} />}
    </ListPage>
  )
}
