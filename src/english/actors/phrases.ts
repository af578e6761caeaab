import type { NounPhrase } from '../reading.ts'
import type { Reference } from './draft.ts'
import type { TitleDraft } from './titles.ts'
import type { Word } from './words.ts'

/** The noun phrase around each mention: title before it included. */
export function phrasesOf(
  words: readonly Word[],
  references: readonly Reference[],
  titles: readonly TitleDraft[],
): NounPhrase[] {
  const before = new Map(titles.map((title) => [title.last, title] as const))
  const phrases = references.map((reference, mention) => {
    const title = before.get(reference.first)
    let first = title ? title.first : reference.first
    if (words[first - 1]?.tag === 'DET' && words[first - 1]?.gap === ' ') first--
    return { start: words[first]?.start ?? reference.start, end: reference.end, mention }
  })
  return phrases.sort((a, b) => a.start - b.start || b.end - a.end)
}
