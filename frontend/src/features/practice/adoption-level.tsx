import type { Adoption } from '@/api/types'
import { adoptionStatusLabel, adoptionStep } from '@/lib/labels/practice-labels'
import { adoptionTone } from '@/lib/labels/tones'
import { ProgressBar } from '@/ui/progress-bar'
import styles from './adoption-level.module.css'

/** How far a practice has come: the word, and a bar of the five steps that repeats it. */
export const AdoptionLevel = ({ status }: Pick<Adoption, 'status'>) => (
  <span className={styles.level}>
    <span>{adoptionStatusLabel[status]()}</span>
    <ProgressBar value={adoptionStep[status]} of={5} tone={adoptionTone[status]} />
  </span>
)
