import type { AnaphorSort, Noted } from '../coreference/index.ts'
import type { Draft } from './draft.ts'
import type { Found } from './pronouns.ts'
import type { Memory } from './resolve.ts'
import { type Seen, salienceOf } from './salience.ts'
import type { Scene } from './scene.ts'

/** Whom a pronoun means as the trained head has it, and not `not`; among actors it is weighed against who stands out; null where there is no head. No drafts where it means nobody or a thing. */
export function pronounMeant(
  scene: Scene,
  memory: Memory,
  at: number,
  sort: Exclude<AnaphorSort, 'noun'>,
  { not, fits }: { readonly not: Draft | null; readonly fits: (candidate: Seen) => number | null },
): Found | null {
  const quote = scene.quoteAt(scene.words[at]?.start ?? 0)
  const sentence = scene.words[at]?.sentence
  const chances = memory.noting?.asked(at, sort, (candidate) => {
    if (!mayMean(candidate, sort) || candidate.spoken.actors.some((one) => one === not)) return false
    // who says it speaks of another
    const says = quote && candidate.sentence === sentence && candidate.role === 'subject' && !candidate.quoted
    return !(says && (sort === 'm' || sort === 'f'))
  })
  if (!chances) return null
  const found = { drafts: [], first: at, last: at + 1, form: 'pronoun', sort } as const
  const ranked = [...chances.of].sort((a, b) => b[1] - a[1])
  const [best] = ranked
  if (!best || chances.nobody > best[1]) return found
  if (best[0].actors.length === 0) return { ...found, thing: best[0] }
  const salience = salienceOf(scene, memory.seen, at, fits)
  const weigh = ([{ actors }, chance]: (typeof ranked)[number]): number =>
    Math.log(chance) + SALIENCE * Math.max(...actors.map((one) => salience.get(one) ?? LOW))
  const actors = ranked.filter(([one]) => one.actors.length > 0)
  const [spoken] = actors.reduce((most, one) => (weigh(one) > weigh(most) ? one : most), best)
  const [draft] = spoken.actors
  if (draft && (sort === 'm' || sort === 'f')) draft.gender ??= sort
  return { ...found, drafts: spoken.actors }
}

/** How much a point of standing out counts beside the logarithm of a chance, and the points of one passed long ago. */
const SALIENCE = 0.15
const LOW = -16

/** Whether gender and kind allow it. */
function mayMean({ spoken, kind, plural }: Noted<Draft>, sort: AnaphorSort): boolean {
  const [draft, other] = spoken.actors
  if (sort === 'm' || sort === 'f') {
    if (draft ? draft.kind !== 'person' || other !== undefined : kind !== 'person' || plural) return false
    return spoken.gender === null || spoken.gender === sort
  }
  if (sort === 'it') return draft ? /^(?:state|organization)$/.test(draft.kind) && !other : !plural && kind !== 'person'
  return draft?.kind !== 'person' || other !== undefined
}
