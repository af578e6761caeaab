import { type Draft, draftOf, type Reference, use } from './draft.ts'
import type { Scene } from './scene.ts'

/** A body that is spoken of, and the reference that speaks of it where it has no name. */
export type ToldBody = { readonly draft: Draft; readonly made: Reference | null }

/** A body that only common nouns tell of, from word `first` to its head: `a border commission`. */
export function describedBody({ words, parsed }: Scene, first: number, head: number, noun: string): ToldBody {
  const [start, end] = [words[first]?.start ?? 0, words[head]?.end ?? 0]
  const draft = draftOf('organization', null)
  draft.unnamed = true
  draft.nouns.add(noun)
  use(draft, parsed.article.text.slice(start, end).replace(/\s+/g, ' '))
  return { draft, made: { draft, start, end, first, last: head + 1, form: 'nominal' } }
}
