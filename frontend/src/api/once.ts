/**
 * Records the same draft once: where something that follows it is refused, and the form is sent again, it is there
 * already.
 */
export const once = <Draft, Made>(record: (draft: Draft, key: string) => Promise<Made>) => {
  let made: { said: string; answer: Made } | undefined
  return async (draft: Draft, key: string) => {
    const said = JSON.stringify(draft)
    if (made?.said !== said) made = { said, answer: await record(draft, key) }
    return made.answer
  }
}
