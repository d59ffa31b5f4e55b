import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseSearch } from '@/lib/search-codec'

type Props = { list: string; search: string; onGo: () => void; children: ReactNode }

export const ViewLink = ({ list, search, onGo, children }: Props) => (
  <Link to={list} search={parseSearch(search)} onClick={onGo}>
    {children}
  </Link>
)
