import type { Tag } from './reading.ts'
import { RETAGS } from './retags/index.ts'
import type { TaggedToken } from './tagger.ts'

/** A token whose tag may still be mended. */
export type Draft = { start: number; end: number; text: string; lower: string; lemma: string; tag: Tag }

/** Mends tags that the library gets wrong where the neighbours leave no doubt; each rule goes over the tokens once, in order. */
export function retag(text: string, tokens: readonly TaggedToken[]): TaggedToken[] {
  const drafts = tokens.map(({ start, end, lemma, tag }): Draft => {
    const word = text.slice(start, end)
    const lower = word.toLowerCase()
    return { start, end, text: word, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, lemma, tag }
  })
  for (const { words, tags, mend } of RETAGS) {
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at]
      if (!draft || (words && !words.has(draft.lower)) || (tags && !tags.has(draft.tag))) continue
      draft.tag = mend(drafts, at) ?? draft.tag
    }
  }
  return drafts.map(({ start, end, lemma, tag }) => ({ start, end, lemma, tag }))
}
