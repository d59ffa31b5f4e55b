import { useQueryClient } from '@tanstack/react-query'
import { say } from './notices'

/** What follows a change: much is derived from much, so whatever is shown is asked for anew, and the reader is told. */
export const useWritten = () => {
  const queryClient = useQueryClient()
  return async (words: string, undo?: () => void) => {
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    say(words, undo)
  }
}
