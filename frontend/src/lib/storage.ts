/** Keeps a preference for the next visit; where storage is switched off it lasts until the page is left. */
export const remember = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}
