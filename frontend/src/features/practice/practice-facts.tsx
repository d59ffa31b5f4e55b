import type { Practice } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { FactList } from '@/ui/fact-list'
import { Prose } from '@/ui/prose'
import { Tags } from '@/ui/tags'

export const PracticeFacts = ({ practice }: { practice: Practice }) => {
  const { description, origin, program, focusAreas } = practice
  return (
    <>
      <Prose text={description} />
      <FactList
        facts={[
          { label: m.program(), value: <Bilingual text={program.name} /> },
          ...(origin ? [{ label: m.practice_origin(), value: origin.name }] : []),
        ]}
      />
      <Tags
        label={m.focus_areas()}
        tags={focusAreas.map(({ id, name }) => ({ key: id, content: <Bilingual text={name} /> }))}
      />
    </>
  )
}
