import { Printer } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from './action'

export const PrintButton = () => (
  <Action onPress={() => window.print()}>
    <Printer aria-hidden="true" size={16} />
    {m.print()}
  </Action>
)
