import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Named } from '@/lib/list-search'
import action from './action.module.css'
import styles from './filters.module.css'

type Props = {
  label: string
  trigger: ReactNode
  choices: Named
  chosen: string[]
  /** Any number at once; else one of them. */
  several?: boolean
  onChange: (chosen: string[]) => void
}

/** A menu that shows what is chosen, and stays open while several are. */
export const ChoiceMenu = ({ label, trigger, choices, chosen, several, onChange }: Props) => (
  <MenuTrigger>
    <Button className={action.action} data-quiet aria-label={label}>
      {trigger}
    </Button>
    <Popover className={styles.popover} placement="bottom end">
      <AriaMenu
        className={styles.options}
        aria-label={label}
        selectionMode={several ? 'multiple' : 'single'}
        disallowEmptySelection={!several}
        selectedKeys={chosen}
        shouldCloseOnSelect={!several}
        onSelectionChange={(keys) =>
          onChange(Object.keys(choices).filter((id) => keys === 'all' || keys.has(id)))
        }
      >
        {Object.entries(choices).map(([id, words]) => (
          <MenuItem key={id} id={id} className={styles.option} textValue={words()}>
            <Check aria-hidden="true" size={16} className={styles.check} />
            {words()}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
