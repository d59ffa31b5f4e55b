import { createContext } from 'react'

export type FormContextValue = {
  /** Makes a field known by the name under which the server may find fault with it. */
  register: (name: string, label: string, secret: boolean) => () => void
}

export const FormContext = createContext<FormContextValue>({ register: () => () => {} })
