/**
 * Given and family names of what somebody typed as one, to be corrected where it is wrong: of two words the last is the
 * family name, of more the last two, as in Spanish.
 */
export const splitName = (name: string) => {
  const words = name.trim().split(/\s+/)
  const family = words.length > 2 ? 2 : 1
  return { givenNames: words.slice(0, -family).join(' '), familyNames: words.slice(-family).join(' ') }
}
