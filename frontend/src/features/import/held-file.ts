/** A file that was checked and may be imported next, with the sheet that was read. */
export type Held = { file: File; sheet: string | undefined }

// In memory only: a file may hold what is nobody else's business, and a browser's store outlives the session.
let held: { id: string; what: Held } | undefined

export const hold = (id: string, what: Held) => {
  held = { id, what }
}

export const heldFor = (id: string) => (held?.id === id ? held.what : undefined)
