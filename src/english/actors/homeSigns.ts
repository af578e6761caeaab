import { partitionPoint } from '../partitionPoint.ts'
import type { Draft, Reference } from './draft.ts'
import { openingPlace, visitedBefore } from './placeState.ts'
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
    if (draft.kind !== 'state' && !(draft.kind === 'organization' && draft.country !== null)) return []
    const state = draft.kind === 'state' ? draft : scene.stateOf(draft.country ?? '')
    const sentence = words[first]?.sentence ?? 0
    const paragraph = parsed.sentences[sentence]?.paragraph ?? 0
    return [{ ...reference, state, standing: standingOf(scene, reference), sentence, paragraph }]
  })
}

/** Adds points to a state; the greater of two in the same group counts, groups add up. */
export const add = (points: Points, state: Draft, value: number): void => {
  points.set(state, (points.get(state) ?? 0) + value)
}

/** Words that put another party between: `was received by`, `met`. */
const BETWEEN_PARTIES =
  /^(?:meet|receive|host|welcome|greet|visit|invite|thank|urge|warn|accuse|blame|criticise|criticize|call|phone|join|tell|summon|congratulate|talk|hold)$/

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
    const value = sign.first < at ? beforeIt(scene, sign, at) : afterIt(sign)
    const known = best.get(sign.state)
    if (value !== 0) best.set(sign.state, known === undefined || Math.abs(value) > Math.abs(known) ? value : known)
  }
  for (const [state, value] of best) add(points, state, value)
  const opening = openingPlace(scene, at)
  if (opening) add(points, opening, 3)
  const host = visitedBefore(scene, at)
  if (host && host !== opening) add(points, host, 5)
  const paragraph = parsed.sentences[sentence]?.paragraph ?? 0
  for (const [state, value] of paragraphPoints(scene, signs, from, sentence, paragraph)) add(points, state, value)
  return points
}

function beforeIt({ words }: Scene, { standing, last }: StateSign, at: number): number {
  const apart = words.slice(last, at).some(({ lemma, tag }) => tag === 'VERB' && BETWEEN_PARTIES.test(lemma))
  if (standing === 'subject') return apart ? -1 : 5
  if (standing === 'titled') return apart ? -1 : words[at - 1]?.fold === 'and' ? 5 : 2
  if (standing === 'dealt') return -1
  return standing === 'other' && !apart ? 3 : 0
}

/** `warned that Egypt would answer` speaks of its own; `accused Egypt` of another. */
const afterIt = ({ standing }: StateSign): number => (standing === 'subject' ? 1.5 : standing === 'dealt' ? -2 : 0)

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
