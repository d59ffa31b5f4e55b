import { Check } from 'lucide-react'
import { MenuItem } from 'react-aria-components'
import type { Named } from '@/lib/list-search'
import styles from './filters.module.css'
import type { Opened } from './menu-button'
import { OpenMenu } from './open-menu'

export type ChoicesProps = {
  label: string
  choices: Named
  chosen: string[]
  /** Any number at once; else one of them. */
  several?: boolean
  onChange: (chosen: string[]) => void
}

export const ChoiceMenuList = ({
  label,
  choices,
  chosen,
  several,
  onChange,
  ...opened
}: ChoicesProps & Opened) => (
  <OpenMenu
    label={label}
    selectionMode={several ? 'multiple' : 'single'}
    disallowEmptySelection={!several}
    selectedKeys={chosen}
    shouldCloseOnSelect={!several}
    onSelectionChange={(keys) =>
      onChange(Object.keys(choices).filter((id) => keys === 'all' || keys.has(id)))
    }
    {...opened}
  >
    {Object.entries(choices).map(([id, words]) => (
      <MenuItem key={id} id={id} className={styles.option} textValue={words()}>
        <Check aria-hidden="true" size={16} className={styles.check} />
        {words()}
      </MenuItem>
    ))}
  </OpenMenu>
)
