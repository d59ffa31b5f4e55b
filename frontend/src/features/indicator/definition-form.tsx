import { Suspense } from 'react'
import type { Control } from 'react-hook-form'
import { lazily } from '@/lib/lazily'
import { Skeleton } from '@/ui/skeleton'
import type { DefinitionValues } from './definition-values'

const DefinitionFields = lazily(() => import('./definition-fields'), 'DefinitionFields')

type Props = { control: Control<DefinitionValues>; program: string; first?: boolean }

/** The longest of all forms; its fields come once it is open. */
export const DefinitionForm = (props: Props) => (
  <Suspense fallback={<Skeleton lines={6} height={480} />}>
    <DefinitionFields {...props} />
  </Suspense>
)
