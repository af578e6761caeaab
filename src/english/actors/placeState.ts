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
