import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type ForeignFile, ForeignForm } from '@/features/import/foreign-form'
import { ForeignReading } from '@/features/import/foreign-reading'
import { m } from '@/paraglide/messages'
import { Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'

export const Route = createFileRoute('/import/iati')({ component: ReadIatiPage })

function ReadIatiPage() {
  const [found, setFound] = useState<{ file: File; reading: ForeignFile }>()
  const navigate = useNavigate()
  return (
    <>
      <PageHeading title={m.iati_read_title()} note={m.iati_read_note()} />
      <Stack>
        <ForeignForm onRead={(file, reading) => setFound({ file, reading })} />
        {found && (
          <ForeignReading
            {...found}
            onChecked={(id) => void navigate({ to: '/import/$id', params: { id } })}
          />
        )}
      </Stack>
    </>
  )
}
