import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import styles from './action.module.css'

type Props = ComponentProps<'a'> & { tone?: 'main' }

const Anchor = ({ tone, ...props }: Props) => <a {...props} className={styles.action} data-tone={tone} />

/** Leads somewhere else and looks like what is done there. */
export const ActionLink = createLink(Anchor)
