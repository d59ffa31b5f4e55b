import { type ComponentType, lazy } from 'react'

/** A component by its name, fetched when it is first shown. */
export const lazily = <Name extends string, Props>(
  load: () => Promise<{ [Key in Name]: ComponentType<Props> }>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))
