import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { programChoices, type RecordChoice } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { addPractice } from './changes'
import { PracticeFields } from './practice-fields'
import { noPractice, sentPractice } from './practice-values'

export const NewPractice = ({ onClose }: { onClose: () => void }) => {
  const navigate = useNavigate()
  const programs = useQueryClient().getQueryData<RecordChoice[]>(programChoices.queryKey) ?? []
  const only = programs.length === 1 ? programs[0]?.value : undefined
  return (
    <FormDialog
      title={m.practice_add()}
      draft="practice.new"
      defaults={{ ...noPractice, program: only ?? '' }}
      submit={m.add()}
      done={m.practice_added()}
      onClose={onClose}
      onSubmit={async (values, key) => {
        const { code } = await addPractice(sentPractice(values), key)
        await navigate({ to: '/practices/$ref', params: { ref: code } })
      }}
    >
      {(control) => <PracticeFields control={control} />}
    </FormDialog>
  )
}
