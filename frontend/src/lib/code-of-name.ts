/** The form that the API gives to what anybody may name, as measures and dimensions: "Car thefts" is CAR_THEFTS. */
export const codeOfName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
