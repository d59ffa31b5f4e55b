import { Suspense } from 'react'
import { lazily } from '@/lib/lazily'
import type { DocumentProps } from './document-menu'

const DocumentMenu = lazily(() => import('./document-menu'), 'DocumentMenu')

/** The way to a document; its menu is fetched after what the page itself shows. */
export const TakeDocument = (props: DocumentProps) => (
  <Suspense>
    <DocumentMenu {...props} />
  </Suspense>
)
