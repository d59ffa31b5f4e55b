import { visitQuery } from '@/api/records'
import type { Visit } from '@/api/types'
import { visitStatusLabel } from '@/lib/labels/visit-labels'
import { EditForm } from '@/ui/edit-form'
import { changeVisit } from './changes'
import { VisitFields } from './visit-fields'
import { sentVisit, visitValues } from './visit-values'

const statuses = Object.keys(visitStatusLabel) as Visit['status'][]

export const VisitForm = ({ visit }: { visit: Visit }) => (
  <EditForm
    draft={`visit.${visit.id}`}
    record={visit}
    query={visitQuery(visit.code)}
    valuesOf={visitValues}
    sent={sentVisit}
    change={changeVisit}
    back={{ to: '/visits/$ref', params: { ref: visit.code } }}
  >
    {(control) => <VisitFields control={control} statuses={statuses} />}
  </EditForm>
)
