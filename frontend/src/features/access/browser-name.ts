const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const named = (list: [RegExp, string][], agent: string) => list.find(([pattern]) => pattern.test(agent))?.[1]

/** "Chrome, Windows": enough to know one's own devices by; a program says its own name. */
export const browserName = (agent: string | null | undefined) => {
  if (!agent) return ''
  const known = [named(browsers, agent), named(systems, agent)].filter(Boolean)
  return known.length > 0 ? known.join(', ') : (agent.split(/[\s/]/)[0] ?? '')
}
