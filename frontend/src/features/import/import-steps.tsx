import { Check } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Hidden } from '@/ui/hidden'
import styles from './import-steps.module.css'

/** Where somebody is on the way of a file: nothing is saved before the third step. */
export const ImportSteps = ({ at }: { at: 1 | 2 | 3 }) => (
  <ol className={styles.steps} aria-label={m.import_steps()} data-screen-only>
    {[m.import_step_choose(), m.import_step_check(), m.import_step_import()].map((label, index) => (
      <li
        key={label}
        className={styles.step}
        aria-current={index + 1 === at ? 'step' : undefined}
        data-done={index + 1 < at || undefined}
      >
        <span className={styles.number} aria-hidden="true">
          {index + 1 < at ? <Check size={14} strokeWidth={3} /> : index + 1}
        </span>
        {label}
        {index + 1 < at && <Hidden>{m.import_step_done()}</Hidden>}
      </li>
    ))}
  </ol>
)
