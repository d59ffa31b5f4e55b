import { createContext } from 'react'

/** A field as its form knows it: what it is called, and how its value reads where two are put side by side. */
export type Known = { label: string; secret: boolean; show: (value: never) => string }

export type FormContextValue = {
  /** Makes a field known by the name under which the server may find fault with it. */
  register: (name: string, known: Known) => () => void
}

export const FormContext = createContext<FormContextValue>({ register: () => () => {} })
