import type { Draft, Reference } from './draft.ts'
import type { Scene } from './scene.ts'

/** A reference the reader has passed, with how much it stands out. */
export type Seen = Reference & { readonly sentence: number; readonly weight: number; readonly subject: boolean }

/** Words that make what follows them an object or an aside. */
const OBLIQUE =
  /^(?:in|on|at|by|for|from|of|to|with|against|about|over|under|after|before|between|among|through|during|into|onto|toward|towards|near|since|until|via|without|within|despite|including|like|than|as)$/

/** A reference as the reader remembers it: subjects stand out, adjectives and possessors less. */
export function seenOf({ words }: Scene, reference: Reference): Seen {
  const [first, last, next] = [words[reference.first], words[reference.last - 1], words[reference.last]]
  const before = words[reference.first - 1]
  const near = before && before.sentence === first?.sentence ? before.fold : ''
  const beside = next?.sentence === last?.sentence
  const verb =
    beside &&
    ((/^(?:VERB|AUX)$/.test(next?.tag ?? '') && next?.fold !== 'led') ||
      (next?.tag === 'ADV' && /^(?:VERB|AUX)$/.test(words[reference.last + 1]?.tag ?? '')) ||
      (/^, $/.test(last?.gap ?? '') && /^(?:who|which|whose)$/.test(next?.fold ?? '')))
  const oblique = OBLIQUE.test(near) || (near === 'the' && OBLIQUE.test(words[reference.first - 2]?.fold ?? ''))
  const subject = verb && !oblique && !last?.possessive
  const adjective =
    reference.form === 'name' &&
    reference.draft.kind === 'state' &&
    next !== undefined &&
    last?.gap === ' ' &&
    !last.possessive &&
    (next.tag === 'NOUN' || next.capital) &&
    !verb
  const weight =
    (subject ? 5 : 0) +
    (oblique ? -1 : 0) +
    (last?.possessive ? -1.5 : 0) +
    (adjective ? -4 : 0) +
    (reference.form === 'pronoun' ? 1 : 0) +
    (first && (first.initial || !near) ? 2 : 0)
  return { ...reference, sentence: first?.sentence ?? 0, weight, subject }
}

/** The reference that stands out most among those passed within four sentences, by weight and nearness; null where none fits.
 * `fits` gives a bonus, or null where a reference cannot be meant. */
export function mostSalient(
  scene: Scene,
  seen: readonly Seen[],
  at: number,
  fits: (candidate: Seen) => number | null,
): Draft | null {
  let best: { readonly draft: Draft; readonly score: number } | null = null
  for (const [draft, score] of salienceOf(scene, seen, at, fits))
    if (!best || score > best.score) best = { draft, score }
  return best?.draft ?? null
}

/** How much each stands out of those passed within four sentences that fit. */
export function salienceOf(
  scene: Scene,
  seen: readonly Seen[],
  at: number,
  fits: (candidate: Seen) => number | null,
): ReadonlyMap<Draft, number> {
  const sentence = scene.words[at]?.sentence ?? 0
  const paragraph = scene.parsed.sentences[sentence]?.paragraph ?? 0
  const found = new Map<Draft, number>()
  const passed = new Map<Draft, number>()
  for (let index = seen.length - 1; index >= 0 && index > seen.length - 60; index--) {
    const candidate = seen[index]
    if (!candidate) break
    const distance = sentence - candidate.sentence
    if (distance > 4) break
    const bonus = fits(candidate)
    if (bonus === null) continue
    const again = passed.get(candidate.draft) ?? 0
    passed.set(candidate.draft, again + 1)
    const away = paragraph - (scene.parsed.sentences[candidate.sentence]?.paragraph ?? 0)
    const score =
      candidate.weight + bonus - distance * 4 - away - (at - candidate.first) * 0.03 + Math.min(again, 3) * 0.7
    found.set(candidate.draft, Math.max(score, found.get(candidate.draft) ?? score))
  }
  return found
}
