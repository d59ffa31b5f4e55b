import { createFileRoute } from '@tanstack/react-router'
import { TokenList } from '@/features/access/token-list'
import { everybody } from '@/features/access/token-queries'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { Sheet } from '@/ui/sheet'

export const Route = createFileRoute('/administration/tokens')({ component: TokensPage })

function TokensPage() {
  return (
    <>
      <PageHeading title={m.tokens()} note={m.tokens_note()} aside={<PrintButton />} />
      <Sheet>
        <TokenList owner={everybody} />
      </Sheet>
    </>
  )
}
