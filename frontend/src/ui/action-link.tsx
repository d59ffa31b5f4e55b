import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import styles from './action.module.css'

type Props = ComponentProps<'a'> & { tone?: 'main' }

/** The same for an address that is no page of the dashboard. */
export const ActionAnchor = ({ tone, ...props }: Props) => (
  <a {...props} className={styles.action} data-tone={tone} />
)

/** Leads somewhere else and looks like what is done there. */
export const ActionLink = createLink(ActionAnchor)
