import type { NameEntry, TitleEntry } from '../gazetteer/entries.ts'

/** What a stretch of capitalised words names. `unknown` is left to the article: a later `Mr.`, a surname, an acronym. */
export type NameKind =
  | 'state'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'body'
  | 'organization'
  | 'person'
  | 'place'
  | 'thing'
  | 'unknown'

/** A name in the text, titles left out. Words half-open [first, last). */
export type Name = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  /** As it is written, white space evened out. */
  readonly text: string
  readonly entry: NameEntry | null
  /** ISO 3166-1 alpha-3, where the name itself tells. */
  readonly country: string | null
  /** The title that stands right before it. */
  readonly title: TitleHit | null
}

/** A title in the text, without the words that modify it. Words half-open [first, last). */
export type TitleHit = { readonly first: number; readonly last: number; readonly entry: TitleEntry }
