import type { Visit } from '@/api/types'

/** It took place, and nobody has written what came of it. */
export const isUnreported = ({ status, summary }: Visit) =>
  status === 'COMPLETED' && !summary?.en && !summary?.es
