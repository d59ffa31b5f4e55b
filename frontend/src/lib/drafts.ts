const prefix = 'enlace.draft.'

const stored = <T>(act: (storage: Storage) => T, otherwise: T): T => {
  try {
    return act(sessionStorage)
  } catch {
    return otherwise
  }
}

/** What was typed and not sent yet, for as long as this tab is open. */
export const keptDraft = (name: string): Record<string, unknown> =>
  stored((storage) => JSON.parse(storage.getItem(prefix + name) ?? '{}'), {})

export const keepDraft = (name: string, values: Record<string, unknown>) =>
  stored((storage) => storage.setItem(prefix + name, JSON.stringify(values)), undefined)

export const forgetDraft = (name: string) => stored((storage) => storage.removeItem(prefix + name), undefined)

/** Whoever sits down next at this tab must not find what the last person typed. */
export const forgetDrafts = () =>
  stored((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
  }, undefined)
