import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useRights } from '@/api/session'
import { ChooseForm } from '@/features/import/choose-form'
import { ImportHistory } from '@/features/import/import-history'
import { ImportSteps } from '@/features/import/import-steps'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/import/')({
  validateSearch: (search: Record<string, unknown>): { kind?: string; cursor?: string } => ({
    kind: one(search.kind),
    cursor: one(search.cursor),
  }),
  component: ImportPage,
})

function ImportPage() {
  const { kind, cursor } = Route.useSearch()
  const { write } = useRights()
  const navigate = useNavigate({ from: Route.fullPath })
  const keep = useCallback(
    (chosen: string) =>
      void navigate({ search: (before) => ({ ...before, kind: chosen }), replace: true, resetScroll: false }),
    [navigate],
  )
  return (
    <>
      <PageHeading title={m.import_title()} note={m.import_note()} />
      {write && (
        <>
          <ImportSteps at={1} />
          <Panel>
            <ChooseForm
              kind={kind}
              onKind={keep}
              onChecked={(id) => navigate({ to: '/import/$id', params: { id } })}
            />
          </Panel>
        </>
      )}
      <ImportHistory
        cursor={cursor}
        onGo={(target) => navigate({ search: { kind, cursor: target }, resetScroll: false })}
      />
    </>
  )
}
