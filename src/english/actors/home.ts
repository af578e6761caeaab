import { partitionPoint } from '../partitionPoint.ts'
import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import type { Scene } from './scene.ts'

const PLACED =
  /^(?:in|at|from|to|into|near|across|outside|inside|with|against|over|about|on|towards?|visit\w*|including|between)$/

/** The state that `the government` or `Foreign Minister Vaitkutė` most likely belongs to where the words do not say:
 * one named before in the sentence, else that of the dateline, else one named before in the paragraph, else the one named most.
 * Nobody's where the sentence opens with a place in another state, and where the report names the dateline's city as a place to be in, as it does when somebody has come there: the title may be
 * the guest's or the host's. */
export function homeOf(scene: Scene): (at: number) => Draft | null {
  const { named, words, parsed } = scene
  const states = named.filter(
    ({ draft }) => draft.kind === 'state' || (draft.kind === 'organization' && draft.country !== null),
  )
  const visited = isVisited(scene)
  const dateline = datelineState(scene)
  const placed = (index: number): boolean => PLACED.test(words[(states[index]?.first ?? 0) - 1]?.fold ?? '')
  const counts = new Map<Draft, number>()
  for (const { draft } of states) counts.set(draft, (counts.get(draft) ?? 0) + 1)
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1])
  const most = top && top[1] >= 3 && top[1] >= 2 * (second?.[1] ?? 0) ? top[0] : null
  const paragraphOf = (at: number): number => parsed.sentences[words[at]?.sentence ?? 0]?.paragraph ?? 0
  const state = (draft: Draft | null | undefined): Draft | null =>
    draft?.kind === 'organization' ? scene.stateOf(draft.country ?? '') : (draft ?? null)
  return (at) => {
    const low = partitionPoint(states.length, (index) => (states[index]?.first ?? 0) < at)
    const sentence = words[at]?.sentence
    let first: Draft | null = null
    for (let index = low - 1; index >= 0 && words[states[index]?.first ?? 0]?.sentence === sentence; index--)
      if (!placed(index)) first = states[index]?.draft ?? null
    if (first) return state(first)
    if (visited) return null
    const opening = dateline && openingState(scene, at)
    if (opening && opening !== dateline) return null
    const before = states[low - 1]
    if (dateline) return dateline
    if (before && paragraphOf(before.first) === paragraphOf(at)) return state(before.draft)
    return state(most)
  }
}

/** Whether the report speaks of being in the city of its dateline: `told reporters in Nairobi` under `NAIROBI`. */
function isVisited({ words, parsed }: Scene): boolean {
  const city = foldWords(parsed.article.dateline.place ?? '')
  if (city.length === 0) return false
  return words.some(
    ({ fold }, index) =>
      /^(?:in|to|visit\w*|reach\w*)$/.test(fold) && city.every((part, at) => words[index + 1 + at]?.fold === part),
  )
}

const datelineState = (scene: Scene): Draft | null => {
  const { place } = scene.parsed.article.dateline
  if (!place) return null
  for (const part of [place, ...place.split(/[,/]/)]) {
    const state = stateOfPlace(scene, foldWords(part))
    if (state) return state
  }
  return null
}

/** The state that a state's name, a capital or a city tells. */
function stateOfPlace({ gazetteer, stateOf }: Scene, place: readonly string[]): Draft | null {
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

/** The state of the place that a sentence opens with: `In Oslo, Prime Minister Eide …`. */
function openingState(scene: Scene, at: number): Draft | null {
  const { words } = scene
  let first = at
  while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence) first--
  if (words[first]?.fold !== 'in') return null
  const place: string[] = []
  for (let index = first + 1; index < at && words[index]?.fold !== ',' && place.length < 4; index++)
    place.push(words[index]?.fold ?? '')
  return place.length === 0 ? null : stateOfPlace(scene, place)
}
