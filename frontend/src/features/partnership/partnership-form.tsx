import type { Partnership } from '@/api/types'
import { EditForm } from '@/ui/edit-form'
import { changePartnership } from './changes'
import { PartnershipFields } from './partnership-fields'
import { partnershipValues, sentPartnership } from './partnership-values'
import { partnershipQuery } from './queries'

export const PartnershipForm = ({ partnership }: { partnership: Partnership }) => (
  <EditForm
    draft={`partnership.${partnership.id}`}
    record={partnership}
    query={partnershipQuery(partnership.code)}
    valuesOf={partnershipValues}
    sent={sentPartnership}
    change={changePartnership}
    back={{ to: '/partnerships/$ref', params: { ref: partnership.code } }}
  >
    {(control) => <PartnershipFields control={control} />}
  </EditForm>
)
