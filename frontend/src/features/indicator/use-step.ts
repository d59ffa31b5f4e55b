import { useState } from 'react'
import { useWritten } from '@/lib/use-written'
import { failureReason } from '@/ui/failure-reason'

/** A step that one press takes; done or refused, it is told, and what is shown is asked for anew. */
export const useStep = () => {
  const [pending, setPending] = useState(false)
  const written = useWritten()
  const take = async (step: () => Promise<unknown>, words: string) => {
    setPending(true)
    try {
      await step()
      await written(words)
    } catch (error) {
      await written(failureReason(error))
    }
    setPending(false)
  }
  return { pending, take }
}
