import type { IatiCheck } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { FileLink } from '@/ui/file-link'
import { Muted } from '@/ui/muted'

type Props = Pick<IatiCheck, 'ready' | 'identifier'> & { code: string }

export const FileCard = ({ code, ready, identifier }: Props) => (
  <Card
    title={m.iati_file()}
    aside={ready && <FileLink href={`/api/v1/programs/${code}/iati`}>{m.iati_download()}</FileLink>}
  >
    <p>{ready ? m.iati_ready() : m.iati_not_ready()}</p>
    {identifier && (
      <p>
        <Muted>{m.iati_identifier({ identifier })}</Muted>
      </p>
    )}
  </Card>
)
