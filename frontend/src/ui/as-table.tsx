import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import styles from './action.module.css'

type Props = { shown: boolean; onChange: (shown: boolean) => void }

/** Every chart can be read as the table it was drawn from. */
export const AsTable = ({ shown, onChange }: Props) => (
  <ToggleButton className={styles.action} isSelected={shown} onChange={onChange} data-screen-only>
    {shown ? <ChartNoAxesColumn aria-hidden="true" size={16} /> : <Table2 aria-hidden="true" size={16} />}
    {shown ? m.show_as_chart() : m.show_as_table()}
  </ToggleButton>
)
