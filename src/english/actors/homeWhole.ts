import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import type { Points, StateSign } from './homeSigns.ts'
import { stateOfPlace } from './placeState.ts'
import type { Scene } from './scene.ts'

/** What the article as a whole says of whose the offices are that it leaves bare: its dateline, who issues it, whom it is about.
 * `later` where the office stands in another paragraph than the first. Signs for one state repeat each other: the best counts, of the others a quarter. */
export function wholePoints(
  scene: Scene,
  signs: readonly StateSign[],
  of: 'offices' | 'locals',
): (later: boolean) => Points {
  const signed: { readonly state: Draft; readonly value: number }[] = []
  const dateline = datelineState(scene)
  const visited = dateline !== null && isVisited(scene, signs, dateline)
  const counts = new Map<Draft, number>()
  for (const { state, standing } of signs) if (standing !== 'titled') counts.set(state, (counts.get(state) ?? 0) + 1)
  const doubtful =
    dateline !== null &&
    (visited ||
      isSeat(scene) ||
      (of === 'offices' && isGivenTo(scene, signs, dateline)) ||
      isUnsaid(scene, signs, dateline))
  if (dateline) signed.push({ state: dateline, value: doubtful ? 1 : 3 })
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (top && top[1] >= 3 && top[1] > (second?.[1] ?? 0))
    signed.push({ state: top[0], value: top[1] < 2 * (second?.[1] ?? 0) || dateline ? 0.5 : 2 })
  signed.push(...headSigns(scene, dateline !== null))
  const city = counts.size === 0 && !dateline ? citiesState(scene) : null
  if (city) signed.push({ state: city, value: 2 })
  const lead = leadState(signs)
  const summed = (all: typeof signed): Points => {
    const points: Points = new Map()
    for (const { state, value } of [...all].sort((x, y) => y.value - x.value))
      points.set(state, points.has(state) ? (points.get(state) ?? 0) + value / 4 : value)
    return points
  }
  const [first, after] = [
    summed(signed),
    summed(lead ? [...signed, { state: lead, value: visited ? 1.5 : 1 }] : signed),
  ]
  return (later) => (later ? after : first)
}

/** Whether the first sentence has another state bring something to the one of the dateline: under `NUKU'ALOFA` the minister of who gives a boat
 * stands bare as often as that of who takes it. */
function isGivenTo(scene: Scene, signs: readonly StateSign[], home: Draft): boolean {
  const giver = signs.find(({ sentence, standing }) => sentence === 0 && standing === 'subject')
  if (!giver || giver.state === home) return false
  if (!signs.some(({ sentence, state }) => sentence === 0 && state === home)) return false
  const { words } = scene
  const verb = words.findIndex(({ tag, sentence }, at) => at >= giver.last && sentence === 0 && tag === 'VERB')
  return GIVES.test(words[verb]?.lemma ?? '')
}

const GIVES =
  /^(?:present|give|grant|donate|deliver|pledge|promise|offer|lend|provide|send|transfer|contribute|commit|earmark|allot|ship|hand)$/

/** Towns of more than one state that datelines of each are written in; the list of cities knows the largest only. */
const NAMESAKES =
  /^(?:brest|tripoli|cordoba|valencia|merida|cartagena|guadalajara|barcelona|granada|leon|trujillo|santiago|san jose|san juan|la paz|victoria|georgetown|hyderabad|kingston|newcastle|hamilton|perth|birmingham|cambridge|york|halifax|st petersburg|santa cruz|los angeles|florence|odessa|toledo|manchester|richmond|durham|lincoln)$/

/** Whether a dateline's town, one of several of its name, is of a state that the report never names while it names others. */
function isUnsaid({ parsed, gazetteer }: Scene, signs: readonly StateSign[], home: Draft): boolean {
  const place = foldWords(parsed.article.dateline.place ?? '')
  const town = NAMESAKES.test(place.join(' ')) && gazetteer.cityCountry(place.join(' ')) === home.country
  return town && signs.length > 1 && signs.every(({ state }) => state !== home)
}

/** Whom the first sentence tells of, for offices in later paragraphs. */
const leadState = (signs: readonly StateSign[]): Draft | null =>
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

/** The state of the dateline's place. */
export function datelineState(scene: Scene): Draft | null {
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
function headSigns(scene: Scene, dated: boolean): { readonly state: Draft; readonly value: number }[] {
  const { text, body, title, outlet } = scene.parsed.article
  const above = text.slice(0, Math.min(body[0]?.start ?? 0, 600)).split(/\n|\|/)
  return [...new Set([...above, outlet ?? ''])].flatMap((line) => {
    // "show us", in small letters, names no state
    const plain = line.replace(/[:;,!?.“”"()]/g, ' ').replace(/\bus\b/g, ' ')
    const state = line.length < 160 ? firstState(scene, foldWords(plain)) : null
    // a paper of some capital leaves the offices of its own state bare
    const value =
      line.trim() === title?.trim() ? (dated ? 0.5 : 1.75) : ISSUER.test(line) ? 2.5 : line === outlet ? 2 : 0
    return state && value > 0 ? [{ state, value }] : []
  })
}

/** The first state that folded words name, by its name, its adjective or its capital. */
function firstState(scene: Scene, line: readonly string[]): Draft | null {
  for (let at = 0; at < line.length; at++) {
    if (/^(?:to|from|against|on|over|with|for)$/.test(line[at - 1] ?? '')) continue
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
