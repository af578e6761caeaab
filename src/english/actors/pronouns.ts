import type { Parsed } from './actorsOf.ts'
import type { Draft, Reference } from './draft.ts'
import type { Word } from './words.ts'

const WANTS: Readonly<Record<string, 'm' | 'f' | 'it' | 'they'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
  it: 'it',
  its: 'it',
  itself: 'it',
}

/** Pronouns with whom they mean: the last one that fits and stood first in its sentence, then the last that fits. */
export function pronounsOf(words: readonly Word[], _parsed: Parsed, references: readonly Reference[]): Reference[] {
  const all = [...references].sort((a, b) => a.start - b.start)
  const found: Reference[] = []
  let next = 0
  const seen: Reference[] = []
  words.forEach((word, index) => {
    while (next < all.length && (all[next]?.start ?? 0) < word.start) {
      const reference = all[next++]
      if (reference) seen.push(reference)
    }
    const wants = WANTS[word.fold]
    if (!wants) return
    const draft = antecedent(words, seen, index, wants)
    if (!draft) return
    const reference: Reference = {
      draft,
      start: word.start,
      end: word.end,
      first: index,
      last: index + 1,
      form: 'pronoun',
    }
    found.push(reference)
    seen.push(reference)
    if (wants === 'm' || wants === 'f') draft.gender = wants
  })
  return [...all, ...found]
}

function antecedent(
  words: readonly Word[],
  seen: readonly Reference[],
  at: number,
  wants: 'm' | 'f' | 'it' | 'they',
): Draft | null {
  const sentence = words[at]?.sentence ?? 0
  let best: { draft: Draft; score: number } | null = null
  for (let index = seen.length - 1; index >= 0 && index > seen.length - 30; index--) {
    const reference = seen[index]
    if (!reference) continue
    const distance = sentence - (words[reference.first]?.sentence ?? 0)
    if (distance > 3) break
    if (!fits(reference.draft, wants)) continue
    const subject = words[reference.last]?.tag === 'VERB' || words[reference.last]?.tag === 'AUX'
    const score =
      -distance * 10 + (subject ? 6 : 0) + (reference.form === 'pronoun' ? 2 : 0) - (seen.length - index) * 0.5
    if (!best || score > best.score) best = { draft: reference.draft, score }
  }
  return best?.draft ?? null
}

const fits = (draft: Draft, wants: 'm' | 'f' | 'it' | 'they'): boolean =>
  wants === 'it'
    ? draft.kind === 'state' || draft.kind === 'organization'
    : draft.kind === 'person' && (draft.gender === null || draft.gender === wants)
