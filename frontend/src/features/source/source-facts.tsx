import { ExternalLink } from 'lucide-react'
import type { Source } from '@/api/types'
import { formatDate } from '@/lib/format'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { languageName } from '@/lib/language-name'
import { m } from '@/paraglide/messages'
import { FactList } from '@/ui/fact-list'
import { Prose } from '@/ui/prose'

/** The server lets nothing but web addresses in; a link to anything else is never made, wherever it came from. */
const isWeb = (url: string) => /^https?:\/\//i.test(url)

export const SourceFacts = ({
  source: { kind, publisher, published, url, language, notes },
}: {
  source: Source
}) => (
  <>
    <FactList
      facts={[
        { label: m.kind(), value: sourceKindLabel[kind]() },
        ...(publisher ? [{ label: m.publisher(), value: publisher }] : []),
        { label: m.source_published(), value: formatDate(published) || m.date_not_known() },
        ...(language ? [{ label: m.source_language(), value: languageName(language) }] : []),
        ...(url && isWeb(url)
          ? [
              {
                label: m.source_url(),
                value: (
                  <a href={url} rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
                    {url} <ExternalLink aria-hidden="true" size={14} />
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
    <Prose text={notes} />
  </>
)
