import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import { add, type Points, type StateSign } from './homeSigns.ts'
import { stateOfPlace } from './placeState.ts'
import type { Scene } from './scene.ts'

/** What the article as a whole says of whose the offices are that it leaves bare: its dateline, who issues it, whom it is about. */
export function wholePoints(scene: Scene, signs: readonly StateSign[]): Points {
  const points: Points = new Map()
  const dateline = datelineState(scene)
  const visited = dateline !== null && isVisited(scene, signs, dateline)
  if (dateline) add(points, dateline, visited || isSeat(scene) ? 1 : 3)
  const counts = new Map<Draft, number>()
  for (const { state } of signs) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (top && top[1] >= 3 && top[1] >= 2 * (second?.[1] ?? 0)) add(points, top[0], 2)
  else if (top && top[1] > (second?.[1] ?? 0) && top[1] > 2) add(points, top[0], 0.5)
  for (const [state, value] of headPoints(scene)) add(points, state, value)
  const city = counts.size === 0 && points.size === 0 ? citiesState(scene) : null
  if (city) add(points, city, 2)
  return points
}

/** Whom the first sentence tells of, for offices in later paragraphs. */
export const leadState = (signs: readonly StateSign[]): Draft | null =>
  signs.find(({ sentence, standing }) => sentence === 0 && standing === 'subject')?.state ?? null

/** Cities where the bodies of many states sit, so that a dateline there tells little. */
const SEATS =
  /^(?:brussels|geneva|vienna|the hague|hague|strasbourg|luxembourg|new york|united nations|davos|montreal)$/

const isSeat = ({ parsed }: Scene): boolean => SEATS.test(foldWords(parsed.article.dateline.place ?? '').join(' '))

const VISITS =
  /^(?:told|said|met|meet|meeting|signed|sign|spoke|speak|speaking|arrived|landed|flew|travell?ed|reached|visited|visiting|visits|came|gathered|convened|held|hosted|attended|talks|agreed)$/

/** Whether the report speaks of meeting in the city of its dateline, with nobody of another state in the sentence who may be the guest:
 * `told reporters in Nairobi` under `NAIROBI`. */
function isVisited({ words, parsed }: Scene, signs: readonly StateSign[], home: Draft): boolean {
  const city = foldWords(parsed.article.dateline.place ?? '')
  if (city.length === 0) return false
  return words.some(({ fold, sentence }, index) => {
    const here = city.every((part, at) => words[index + 1 + at]?.fold === part)
    if (!here || !/^(?:in|to|visit\w*|reach\w*)$/.test(fold)) return false
    const verb = words
      .slice(Math.max(0, index - 6), index + 1)
      .some((word) => word.sentence === sentence && VISITS.test(word.fold))
    const guest = signs.some((sign) => sign.sentence === sentence && sign.state !== home && sign.standing === 'titled')
    return verb && !guest
  })
}

function datelineState(scene: Scene): Draft | null {
  const { place } = scene.parsed.article.dateline
  if (!place) return null
  for (const part of [place, ...place.split(/[,/]/)]) {
    const state = stateOfPlace(scene, foldWords(part))
    if (state) return state
  }
  return null
}

const ISSUER = /\b(?:ministry|department|government|office|embassy|presidency|parliament|chancellery)\b/i

/** What stands above the report says: a ministry that issues it, the first state of its headline. */
function headPoints(scene: Scene): Points {
  const points: Points = new Map()
  const { text, body, title, outlet } = scene.parsed.article
  const above = text.slice(0, Math.min(body[0]?.start ?? 0, 600)).split(/\n|\|/)
  for (const line of new Set([...above, outlet ?? ''])) {
    const state = line.length < 160 ? firstState(scene, foldWords(line)) : null
    if (!state) continue
    if (line.trim() === title?.trim()) add(points, state, 0.5)
    else if (ISSUER.test(line)) add(points, state, 2.5)
  }
  return points
}

/** The first state that folded words name, by its name, its adjective or its capital. */
function firstState(scene: Scene, line: readonly string[]): Draft | null {
  for (let at = 0; at < line.length; at++) {
    let node = scene.gazetteer.names.next.get(line[at] ?? '')
    let found: string | null = null
    for (let next = at + 1; node; next++) {
      const entry = node.found.find(({ sense }) => /^(?:state|adjective|capital)$/.test(sense))
      found = entry?.country ?? found
      node = node.next.get(line[next] ?? '')
    }
    if (found) return scene.stateOf(found)
  }
  return null
}

/** The state of every city the report places something in, where they are all of one. */
function citiesState({ words, gazetteer, stateOf }: Scene): Draft | null {
  const found = new Set<string>()
  words.forEach((word, index) => {
    if (!word.capital || !/^(?:in|at|near|from)$/.test(words[index - 1]?.fold ?? '')) return
    const country = gazetteer.cityCountry(word.fold)
    if (country) found.add(country)
  })
  const [only, other] = found
  return only && !other ? stateOf(only) : null
}
