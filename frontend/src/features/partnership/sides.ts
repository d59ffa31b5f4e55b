import type { Partnership } from '@/api/types'

export const partiesOf = ({ parties }: Partnership, role: Partnership['parties'][number]['role']) =>
  parties.filter((party) => party.role === role).map(({ organization }) => organization)

export const namesOf = (refs: { name: string }[]) => refs.map(({ name }) => name)
