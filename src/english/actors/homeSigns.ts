import { partitionPoint } from '../partitionPoint.ts'
import type { Draft, Reference } from './draft.ts'
import { datelineState } from './homeWhole.ts'
import { openingPlace, visitedBefore, wherePlace } from './placeState.ts'
import type { Scene } from './scene.ts'
import { type Standing, standingOf } from './standing.ts'

/** Points for and against states, by the state. */
export type Points = Map<Draft, number>

/** A place where the article speaks of a state, or of a body of one. */
export type StateSign = Reference & {
  readonly state: Draft
  readonly standing: Standing
  readonly sentence: number
  readonly paragraph: number
}

/** Every place where the article names a state or a body of one, in order; not `the army`, whose state is guessed. */
export function stateSigns(scene: Scene): StateSign[] {
  const { named, words, parsed } = scene
  return named.flatMap((reference) => {
    const { draft, first, form } = reference
    if (form === 'nominal') return []
    if (isLanguage(scene, reference)) return []
    if (draft.kind !== 'state' && !(draft.kind === 'organization' && draft.country !== null)) return []
    const state = draft.kind === 'state' ? draft : scene.stateOf(draft.country ?? '')
    const sentence = words[first]?.sentence ?? 0
    const paragraph = parsed.sentences[sentence]?.paragraph ?? 0
    return [{ ...reference, state, standing: standingOf(scene, reference), sentence, paragraph }]
  })
}

/** `a letter in Greenlandic and Danish`: an adjective with no noun after `in` is a language. */
function isLanguage({ words, hits }: Scene, { first, last }: Reference): boolean {
  if (hits.names.get(first)?.entry.sense !== 'adjective' || words[last]?.tag === 'NOUN') return false
  const at = words[first - 1]?.fold === 'and' ? first - 3 : first - 1
  return words[at]?.fold === 'in' && words[first - 1]?.gap === ' '
}

/** Adds points to a state; the greater of two in the same group counts, groups add up. */
export const add = (points: Points, state: Draft, value: number): void => {
  points.set(state, (points.get(state) ?? 0) + value)
}

/** Words that put another party between: `was received by`, `met`. */
const BETWEEN_PARTIES =
  /^(?:meet|receive|host|welcome|greet|visit|invite|thank|urge|warn|accuse|blame|criticise|criticize|call|phone|join|tell|summon|congratulate|talk)$/

/** What the words of the sentence before and after word `at` say of the state of an office there. */
export function sentencePoints(scene: Scene, signs: readonly StateSign[], at: number): Points {
  const { words, parsed } = scene
  const points: Points = new Map()
  const sentence = words[at]?.sentence ?? 0
  const from = partitionPoint(signs.length, (index) => (signs[index]?.sentence ?? 0) < sentence)
  const best = new Map<Draft, number>()
  for (let index = from; signs[index]?.sentence === sentence; index++) {
    const sign = signs[index]
    if (!sign) break
    const value =
      sign.first < at
        ? beforeIt(scene, sign, at)
        : isGuest(scene, sign, at)
          ? -5
          : isGiven(scene, sign, at)
            ? 4
            : isDealtWith(scene, sign)
              ? -4
              : /^(?:which|whom)$/.test(words[sign.first - 1]?.fold ?? '')
                ? 0
                : afterIt(sign)
    const known = best.get(sign.state)
    if (value !== 0) best.set(sign.state, known === undefined || Math.abs(value) > Math.abs(known) ? value : known)
  }
  const own = personBefore(scene, signs, at)
  if (own && (best.get(own) ?? 0) >= 0) best.set(own, Math.max(best.get(own) ?? 0, 5))
  for (const [state, value] of best) add(points, state, value)
  const where = wherePlace(scene, at)
  if (where) add(points, where, 6)
  const opening = openingPlace(scene, at)
  if (opening) add(points, opening, 3)
  // "Her host, Energy Minister Wanjiru Kamotho": who receives is at home where the report is written
  const calledOn = words[at - 1]?.fold === 'on' && words[at - 2]?.lemma === 'call'
  const home = calledOn || /^hosts?$/.test(words[at - 1]?.fold ?? '') ? datelineState(scene) : null
  if (home) add(points, home, 6)
  const host = visitedBefore(scene, at)
  if (host && host !== opening) add(points, host, 5)
  const paragraph = parsed.sentences[sentence]?.paragraph ?? 0
  for (const [state, value] of paragraphPoints(scene, signs, from, sentence, paragraph)) add(points, state, value)
  return points
}

function beforeIt(scene: Scene, { standing, last, start }: StateSign, at: number): number {
  const { words } = scene
  // who is quoted calls other states by their names, and what is done to them
  const quote = standing === 'subject' ? null : scene.quoteAt(start)
  if (quote && quote.end <= (words[at]?.start ?? 0)) return -1
  const apart = isApart(scene, last, at)
  if (standing === 'subject') return apart ? -1 : 5
  if (standing === 'titled') return apart ? -1 : words[at - 1]?.fold === 'and' ? 5 : 2
  if (standing === 'dealt') return -1
  return standing === 'other' && !apart ? 3 : 0
}

const TALKS = /^(?:talks?|meetings?|discussions?|consultations?|conversations?|negotiations?)$/

/** Whether the last verb between two words puts another party after it: `told Prime Minister Eide`, not `told him the prime minister had left`. */
function isApart({ words }: Scene, from: number, at: number): boolean {
  const verb = words.slice(from, at).findLastIndex(({ tag }) => tag === 'VERB') + from
  if (verb < from) return false
  const holds = words[verb]?.lemma === 'hold' && words.slice(verb, verb + 5).some(({ fold }) => TALKS.test(fold))
  return holds || BETWEEN_PARTIES.test(words[verb]?.lemma ?? '')
}

/** Who comes to a state holds no office of it: `before Trade Minister Ana Cruz visits Peru`. */
function isGuest({ words }: Scene, { first, sentence }: StateSign, at: number): boolean {
  const verb = words.findIndex(({ tag }, index) => index > at && tag === 'VERB')
  const spends = words[verb]?.lemma === 'spend' && first - verb < 7 && /^(?:in|the)$/.test(words[first - 1]?.fold ?? '')
  if (spends && words[verb]?.sentence === sentence && verb < first && verb - at < 9) return true
  if (verb < 0 || words[verb]?.sentence !== sentence || verb > first || first - verb > 4) return false
  return verb - at < 9 && COMES.test(words[verb]?.lemma ?? '')
}

/** Who gives an office gives one of their own state: `President Ana Cruz named Peru's envoy`. */
function isGiven({ words }: Scene, { first, sentence, standing }: StateSign, at: number): boolean {
  if (standing !== 'titled') return false
  const verb = words.slice(at, first).findLast((word) => word.sentence === sentence && word.tag === 'VERB')
  return verb !== undefined && /^(?:name|appoint|nominate|dismiss|sack|fire|recall|promote|reappoint)$/.test(verb.lemma)
}

const COMES = /^(?:visit|tour|arrive|land|fly|travel|reach)$/

/** Who comes to people of a state is not of it: `gave the figure after lunch with members of the Peruvian government`. */
function isDealtWith({ words }: Scene, { first, last }: StateSign): boolean {
  const people = [last - 1, last].some((at) => PEOPLE_OF.test(words[at]?.fold ?? ''))
  if (!people) return false
  let at = first - 1
  while (
    at > first - 6 &&
    /^(?:the|its|his|her|of|members|several|senior|other|both|local)$/.test(words[at]?.fold ?? '')
  )
    at--
  return words[at]?.fold === 'with'
}

const PEOPLE_OF =
  /^(?:government|officials?|counterparts?|colleagues?|ministers?|authorities|hosts?|leaders?|side|delegation)$/

/** `warned that Egypt would answer` speaks of its own; `accused Egypt` of another. */
const afterIt = ({ standing }: StateSign): number => (standing === 'subject' ? 1.5 : standing === 'dealt' ? -2 : 0)

/** The state of the person the sentence tells of, who speaks of their own: `Nazarov passed on the thanks of President Karim`.
 * Not where they say what others do, or deal with whom the title is of. */
function personBefore(scene: Scene, signs: readonly StateSign[], at: number): Draft | null {
  const { words, named } = scene
  const sentence = words[at]?.sentence ?? 0
  for (let index = at - 1; index >= 0 && words[index]?.sentence === sentence; index--) {
    const reference = scene.startsAt.get(index)
    if (reference?.draft.kind !== 'person' || reference.draft.country === null) continue
    const verb = words[reference.last]
    if (verb?.tag !== 'VERB' || words[reference.last - 1]?.gap !== ' ' || SAYS.test(verb.lemma)) return null
    if (isApart(scene, reference.last, at)) return null
    const others = signs.some((sign) => sign.sentence === sentence && sign.first < at && sign.draft.kind === 'state')
    return others || named.length === 0 ? null : scene.stateOf(reference.draft.country)
  }
  return null
}

const SAYS =
  /^(?:say|add|tell|claim|note|think|believe|recall|report|deny|reply|insist|argue|write|reveal|admit|explain|accuse|blame|suggest)$/

/** What a sentence before in the paragraph gives a state, by how it stands there. */
const POINTS_BEFORE: Readonly<Partial<Record<Standing, number>>> = { subject: 2.5, titled: 1.5, other: 1 }

/** What the sentences before in the paragraph say: their subjects, and a place they open with. */
function paragraphPoints(
  scene: Scene,
  signs: readonly StateSign[],
  from: number,
  sentence: number,
  paragraph: number,
): Points {
  const best: Points = new Map()
  for (let index = from - 1; signs[index]?.paragraph === paragraph; index--) {
    const sign = signs[index]
    if (!sign) break
    const far = Math.min(2, sentence - sign.sentence - 1) * 0.5
    const value = (POINTS_BEFORE[sign.standing] ?? 0) - far / 2
    best.set(sign.state, Math.max(value, best.get(sign.state) ?? 0))
  }
  const opening = sentenceOpenings(scene, sentence, paragraph)
  if (opening) add(best, opening, 2)
  return best
}

/** The state of the place that a sentence before in the paragraph opens with. */
function sentenceOpenings(scene: Scene, sentence: number, paragraph: number): Draft | null {
  const { words, parsed } = scene
  for (let index = sentence - 1; parsed.sentences[index]?.paragraph === paragraph; index--) {
    const at = partitionPoint(words.length, (word) => (words[word]?.sentence ?? 0) <= index)
    const place = openingPlace(scene, at - 1)
    if (place) return place
  }
  return null
}
