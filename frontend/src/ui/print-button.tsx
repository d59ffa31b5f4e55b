import { Printer } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from './action'

type Props = { onPress?: () => void; pending?: boolean }

export const PrintButton = ({ onPress = () => window.print(), pending = false }: Props) => (
  <Action onPress={onPress} pending={pending}>
    <Printer aria-hidden="true" size={16} />
    {m.print()}
  </Action>
)
