import type { Tag } from '../reading.ts'
import type { Draft } from '../retag.ts'

/** A rule over the words and tags it names (null: any): gives a token another tag, or null to leave it. */
export type Retag = {
  readonly words: ReadonlySet<string> | null
  readonly tags: ReadonlySet<Tag> | null
  readonly mend: (tokens: readonly Draft[], at: number) => Tag | null
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
export const tagSet = (...tags: readonly Tag[]): ReadonlySet<Tag> => new Set(tags)

/** The next token that is no adverb and no denial. */
export function pastAdverbs(tokens: readonly Draft[], from: number): Draft | undefined {
  let at = from
  while (tokens[at]?.tag === 'ADV' || /^(not|n't|never)$/.test(tokens[at]?.lower ?? '')) at++
  return tokens[at]
}

export const isVerbal = (token: Draft | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'
export const isNominal = (token: Draft | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN'
/** Whether a noun phrase may begin here. */
export const startsPhrase = (token: Draft | undefined): boolean =>
  token !== undefined && /^(DET|PRON|PROPN|NUM|NOUN|ADJ|SYM)$/.test(token.tag)
