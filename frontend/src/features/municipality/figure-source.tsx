import type { Citation, Observation } from '@/api/types'
import { m } from '@/paraglide/messages'
import { WhereFrom } from '@/ui/where-from'
import { figureName } from './figure-name'

const sourcesOf = (citations: Citation[], { id }: Observation) => [
  ...new Set(
    citations
      .filter(({ entity }) => entity.id === id)
      .map(({ source, locator }) => [source.name, locator].filter(Boolean).join(', ')),
  ),
]

/** From a figure to where it is known from. */
export const FigureSource = ({
  observation,
  citations,
}: {
  observation: Observation
  citations: Citation[]
}) => (
  <WhereFrom kind="observations" id={observation.id} name={figureName(observation)}>
    {sourcesOf(citations, observation).join('; ') || m.source_none()}
  </WhereFrom>
)
