import { useSyncExternalStore } from 'react'
import { remember } from './storage'

/** A list as somebody likes to see it: its filters, order and columns, under a name. */
export type SavedView = { owner: string; list: string; name: string; search: string }

const key = 'enlace.views'

let views: SavedView[] | undefined
const listeners = new Set<() => void>()

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  (['owner', 'list', 'name', 'search'] as const).every(
    (field) => typeof (value as Partial<SavedView>)[field] === 'string',
  )

const read = (): SavedView[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

const all = () => {
  views ??= read()
  return views
}

const keep = (changed: SavedView[]) => {
  views = changed
  remember(key, JSON.stringify(changed))
  for (const listener of listeners) listener()
}

const isSame = (one: SavedView, other: SavedView) =>
  one.owner === other.owner && one.list === other.list && one.name === other.name

/** Keeps a view; another of this name gives way. */
export const saveView = (view: SavedView) =>
  keep(
    [...all().filter((other) => !isSame(other, view)), view].toSorted((one, other) =>
      one.name.localeCompare(other.name),
    ),
  )

export const forgetView = (view: SavedView) => keep(all().filter((other) => !isSame(other, view)))

const subscribe = (listener: () => void) => {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== key) return
    views = undefined
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', elsewhere)
  }
}

/** One person's views of one list, in this browser. */
export const useSavedViews = (owner: string, list: string) =>
  useSyncExternalStore(subscribe, all).filter((view) => view.owner === owner && view.list === list)
