/** "Ana María Portillo" is AP: the first and the last word say who it is in little room. */
export const initials = (name: string) => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toLocaleUpperCase() ?? '')
    .join('')
}
