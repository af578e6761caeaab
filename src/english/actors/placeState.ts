import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** The state that a state's name, a capital or a city tells, by its folded words. */
export function stateOfPlace({ gazetteer, stateOf }: Scene, place: readonly string[]): Draft | null {
  let node = gazetteer.names
  for (const word of place) {
    const next = node.next.get(word)
    if (!next) break
    node = next
  }
  const entry = node.found.find(({ country }) => country !== null)
  const country = entry?.country ?? gazetteer.cityCountry(place.join(' '))
  return country ? stateOf(country) : null
}

/** The state of the place that the sentence of a word opens with: `In Oslo, Prime Minister Eide …`. */
export function openingPlace(scene: Scene, at: number): Draft | null {
  const { words } = scene
  let first = at
  while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence) first--
  if (words[first]?.fold !== 'in') return null
  const place: string[] = []
  for (let index = first + 1; index < at && place.length < 4; index++) {
    place.push(words[index]?.fold ?? '')
    if (words[index]?.gap !== ' ') break
  }
  return place.length === 0 ? null : stateOfPlace(scene, place)
}

/** The state of the place a clause with `where` tells of: `flew to Oslo, where Prime Minister Eide received him`. */
export function wherePlace(scene: Scene, at: number): Draft | null {
  const { words, startsAt, endsAt } = scene
  let first = at
  while (first > at - 4 && words[first - 1]?.gap === ' ' && words[first - 1]?.fold !== 'where') first--
  if (words[first - 1]?.fold !== 'where') return null
  const told = endsAt.get(first - 1)
  if (told) return told.draft.kind === 'state' ? told.draft : null
  for (let back = 4; back > 0; back--) {
    const place = words.slice(first - 1 - back, first - 1)
    if (startsAt.has(first - 1 - back) || !place.every(({ capital }) => capital)) continue
    const state = stateOfPlace(
      scene,
      place.map(({ fold }) => fold),
    )
    if (state) return state
  }
  return null
}

const TRAVELS = /^(?:fly|travel|arrive|land|visit|head|go|come)$/
const MEETS = /^(?:meet|receive|host|greet|welcome|talk|talks|visit)$/

/** The state of a place somebody has gone to, where word `at` is whom they meet there: `flew to Oslo. He met Prime Minister Eide`. */
export function visitedBefore(scene: Scene, at: number): Draft | null {
  const { words, parsed } = scene
  const sentence = words[at]?.sentence ?? 0
  const paragraph = parsed.sentences[sentence]?.paragraph
  let met = false
  for (let index = at - 1; index >= 0 && sentence - (words[index]?.sentence ?? 0) < 2; index--) {
    const word = words[index]
    if (!word || parsed.sentences[word.sentence]?.paragraph !== paragraph) return null
    if (!met) {
      met = word.sentence === sentence && MEETS.test(word.lemma)
      continue
    }
    if (!TRAVELS.test(word.lemma) || word.tag !== 'VERB') continue
    const next = /^(?:to|in|for)$/.test(words[index + 1]?.fold ?? '') ? index + 2 : index + 1
    const place: string[] = []
    for (let name = next; words[name]?.capital && name < next + 3; name++) {
      place.push(words[name]?.fold ?? '')
      if (words[name]?.gap !== ' ') break
    }
    return place.length === 0 ? null : stateOfPlace(scene, place)
  }
  return null
}
