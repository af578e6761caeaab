import type { Draft, Reference } from './draft.ts'
import type { Held } from './held.ts'
import type { Office } from './office.ts'
import type { Seen } from './salience.ts'
import { follows, type Scene } from './scene.ts'
import { holdsToken, subjectOf } from './subjectOf.ts'

const ADVERB =
  /^(?:also|now|currently|then|still|previously|since|formerly|once|has|long|himself|herself|briefly|already|later|today|again)$/

/** Whose office a verb of being gives: `Rasa Vaitkutė, who has served as foreign minister`; null where none does, or one yet to come.
 * Matches `He is the mayor`; not `He is not the mayor` and `He wants to be the mayor`. */
export function copulaOf(
  scene: Scene,
  office: Office,
  ends: ReadonlyMap<number, Reference>,
  seen: readonly Seen[],
  held: readonly Held[],
): { readonly holder: Draft; readonly past: boolean } | null {
  const { words } = scene
  let at = office.first - 1
  if (!follows(scene, office.first)) return null
  const past: boolean[] = []
  const word = (index: number): string => words[index]?.fold ?? ''
  for (; ADVERB.test(word(at)) && word(at) !== 'has'; at--)
    if (/^(?:previously|formerly|once|then)$/.test(word(at))) past.push(true)
  if (word(at) === 'as' && word(at - 1) === 'and') {
    const first = held.findLast(({ by, office: other }) => by === 'copula' && other.last === at - 1)
    return first ? { holder: first.holder, past: first.tenure === 'former' } : null
  }
  if (word(at) === 'as' && /^(?:serv(?:es?|ed|ing)|act(?:s|ed)|work(?:s|ed))$/.test(word(at - 1))) {
    past.push(past.length > 0 || /ed$/.test(word(at - 1)))
    at -= 2
    if (/^(?:has|have)$/.test(word(at))) {
      past.fill(false)
      at--
    } else if (/^(?:had|is|was)$/.test(word(at))) at--
  } else if (/^(?:is|was|are|were|became|becomes|remains|remained|been)$/.test(word(at))) {
    past.push(/^(?:was|were|remained)$/.test(word(at)))
    const been = word(at) === 'been'
    at--
    if (been && /^(?:has|have)$/.test(word(at))) at--
    else if (been && word(at) === 'had') {
      past[0] = true
      at--
    } else if (been) return null
  } else return null
  for (; ADVERB.test(word(at)); at--) if (/^(?:previously|formerly|once|then)$/.test(word(at))) past[0] = true
  if (word(at) === 'who') {
    const before = ends.get(at)
    if (before?.draft.kind === 'person') return { holder: before.draft, past: past.some(Boolean) }
    const relative = held.find((one) => one.office.last === at && one.by !== 'nominal')
    return relative ? { holder: relative.holder, past: past.some(Boolean) } : null
  }
  if (word(at) === 'and') {
    const leads = seen.findLast(
      ({ sentence, subject, draft }) => subject && draft.kind === 'person' && sentence === words[at]?.sentence,
    )
    return leads ? { holder: leads.draft, past: past.some(Boolean) } : null
  }
  const subject = ends.get(at + 1)
  if (subject?.draft.kind !== 'person' || words[at]?.possessive || !/^,? $/.test(words[at]?.gap ?? '')) {
    const apposed =
      held.find((one) => one.office.last === at + 1 && one.by !== 'nominal' && words[at]?.gap === ', ') ??
      subjectBefore(scene, seen, at + 1, office)
    return apposed ? { holder: apposed.holder, past: past.some(Boolean) } : null
  }
  return { holder: subject.draft, past: past.some(Boolean) }
}

/** Who is told of where a clause stands between: `Rasa Vaitkutė, who came late, served as consul`. */
function subjectBefore(
  scene: Scene,
  seen: readonly Seen[],
  verb: number,
  { head }: Office,
): { readonly holder: Draft } | null {
  const end = scene.hits.titles.get(head)?.last ?? head + 1
  const [served, title] = [scene.words[verb], scene.words[end - 1]]
  for (const token of [served?.first ?? -1, (title?.last ?? 0) - 1]) {
    const own = scene.parsed.tokens[token]
    const subject = own?.relation === 'acl:relcl' ? own.head : token < 0 ? -1 : subjectOf(scene, token)
    const told = seen.findLast(({ first, last }) => subject >= 0 && holdsToken(scene, first, last, subject))
    if (told?.draft.kind === 'person' && told.sentence === served?.sentence) return { holder: told.draft }
  }
  return null
}

/** `The head of the agency is Jonas Petras`, `whose commander-in-chief is President Ama Sarpei`: the person named after. */
export function inverseCopula(scene: Scene, office: Office): Reference | null {
  const { words, startsAt, hits } = scene
  if (office.determiner === 'indefinite' || office.entry.plural) return null
  if (!follows(scene, office.last) || !/^(?:is|was)$/.test(words[office.last]?.fold ?? '')) return null
  let at = office.last + 1
  for (let step = 0; step < 6 && follows(scene, at); step++) {
    const reference = startsAt.get(at)
    if (reference?.draft.kind === 'person' && !words[reference.last - 1]?.possessive) return reference
    const title = hits.titles.get(at)
    if (title) at = title.last
    else if (reference && (reference.draft.kind === 'person' || !words[reference.last - 1]?.possessive))
      at = reference.last
    else if (words[at]?.tag === 'NOUN' && words[at - 1]?.possessive) at++
    else return null
  }
  return null
}
