import { createContext } from 'react'

/** Columns that the reader of a list does without. */
export const HiddenColumns = createContext<readonly string[]>([])
