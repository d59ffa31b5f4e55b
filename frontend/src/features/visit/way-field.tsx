import { useQuery } from '@tanstack/react-query'
import { type Control, useController, useWatch } from 'react-hook-form'
import { asChoice, codesOf, type RecordChoice } from '@/api/choices'
import { formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { RadioSet } from '@/ui/radio-set'
import { type Side, SideMark } from '@/ui/side-mark'
import { partiesQuery } from './queries'
import type { VisitValues } from './visit-values'

const names = (choices: RecordChoice[]) => formatList(choices.map(({ label }) => label))
const same = (one: RecordChoice[], other: RecordChoice[]) =>
  JSON.stringify(codesOf(one).toSorted()) === JSON.stringify(codesOf(other).toSorted())

type WayProps = { side: Side; way: readonly [RecordChoice[], RecordChoice[]] }

const Way = ({ side, way: [from, to] }: WayProps) => (
  <>
    <SideMark side={side} silent /> {m.way_words({ senders: names(from), hosts: names(to) })}
  </>
)

/**
 * Who travels to whom. It follows from hosts and senders and is never kept by itself, so choosing it fills in those two
 * with the partnership's parties.
 */
export const WayField = ({ control }: { control: Control<VisitValues> }) => {
  const [partnership] = useWatch({ control, name: 'partnerships' })
  const { field: hosts } = useController({ control, name: 'hosts' })
  const { field: senders } = useController({ control, name: 'senders' })
  const { data: parties = [] } = useQuery(partiesQuery(partnership?.value))
  const playing = (role: string) =>
    parties.filter((party) => party.role === role).map(({ organization }) => asChoice(organization))
  const resources = playing('RESOURCE')
  const peers = playing('PEER')
  if (resources.length === 0 || peers.length === 0) return null
  const toPeers = [resources, peers] as const
  const toResources = [peers, resources] as const
  const is = ([from, to]: typeof toPeers) => same(from, senders.value) && same(to, hosts.value)
  const choose = (way: 'resource' | 'peer') => {
    const [from, to] = way === 'peer' ? toPeers : toResources
    senders.onChange(from)
    hosts.onChange(to)
  }
  return (
    <RadioSet
      legend={m.way()}
      choices={[
        { value: 'resource', label: <Way side="resource" way={toResources} /> },
        { value: 'peer', label: <Way side="peer" way={toPeers} /> },
      ]}
      value={is(toResources) ? 'resource' : is(toPeers) ? 'peer' : undefined}
      onChange={choose}
    />
  )
}
