import type { EventType } from '../../terms/index.ts'

/** What somebody watches for: lines that meet all of it. Names are as the user gives them; null is anybody. */
export type WatchQuery = {
  /** One party's line towards another; `mutual` counts both ways. */
  readonly towards: { readonly from: string | null; readonly to: string | null; readonly mutual: boolean } | null
  /** Who speaks, acts or promises; whom it is about, against or for; who has any part in it. */
  readonly by: string | null
  readonly about: string | null
  readonly with: string | null
  /** Types of events; empty for lines of every kind. */
  readonly types: readonly EventType[]
  /** Words that stand so in the sentence of a report. */
  readonly words: readonly string[]
  /** Offices of a state or body; `title` null for all of them. */
  readonly office: { readonly title: string | null; readonly of: string } | null
  /** Promises that fall due within so many days. */
  readonly dueWithin: number | null
}

export const EMPTY_QUERY: WatchQuery = {
  towards: null,
  by: null,
  about: null,
  with: null,
  types: [],
  words: [],
  office: null,
  dueWithin: null,
}

/** The names that a watch speaks of. @example namesIn({ ...EMPTY_QUERY, by: 'Tamberg', about: 'Kenya' }) //=> ['Tamberg', 'Kenya'] */
export const namesIn = ({ towards, by, about, with: having, office }: WatchQuery): string[] =>
  [towards?.from, towards?.to, by, about, having, office?.of].filter((name): name is string => typeof name === 'string')
