import { useState } from 'react'
import { asksForCode, type Credentials, signIn } from './queries'

/** Signs in; where a code is asked for as well, what was given `first` is kept until then. */
export const useSignIn = (onSignedIn: () => Promise<unknown>) => {
  const [first, setFirst] = useState<Credentials>()
  return {
    first,
    begin: async (credentials: Credentials) => {
      try {
        await signIn(credentials)
      } catch (error) {
        if (!asksForCode(error)) throw error
        setFirst(credentials)
        return
      }
      await onSignedIn()
    },
    back: () => setFirst(undefined),
  }
}
