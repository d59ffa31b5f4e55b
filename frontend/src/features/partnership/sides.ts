import type { Partnership } from '@/api/types'

export type Party = Partnership['parties'][number]

export const partiesOf = ({ parties }: Partnership, role: Party['role']) =>
  parties.filter((party) => party.role === role)

export const namesOf = (parties: Party[]) => parties.map(({ organization }) => organization.name)
