import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import styles from './dialog.module.css'

type Props = { title: string; isOpen: boolean; onClose: () => void; alert?: boolean; children: ReactNode }

/** One thing to finish before the page goes on; Escape leaves it, and the focus returns to where it was. */
export const Dialog = ({ title, isOpen, onClose, alert, children }: Props) => (
  <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Modal className={styles.modal}>
      <AriaDialog className={styles.dialog} role={alert ? 'alertdialog' : 'dialog'}>
        <header className={styles.header}>
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          <Button className={styles.close} onPress={onClose} aria-label={m.close()}>
            <X aria-hidden="true" size={18} />
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
