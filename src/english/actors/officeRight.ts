import type { Draft } from './draft.ts'
import type { TitleHit } from './name.ts'
import type { Tenure } from './office.ts'
import { follows, type Scene } from './scene.ts'
import { joined } from './words.ts'

/** What stands after a title: `of foreign affairs of Kenya`, `to Germany`, `for European Integration`. */
export type OfficeRight = {
  readonly last: number
  readonly fields: readonly string[]
  readonly owner: Draft | null
  readonly ownerWord: number | null
  readonly tenure: Tenure | null
  /** Of the place it is an office of: `mayor of Riga`. */
  readonly country: string | null
}

const SENT =
  /^(?:ambassador|envoy|special envoy|representative|permanent representative|high commissioner|consul|consul general|emissary|nuncio|legate|delegate|special representative|ambassador-at-large|peace envoy|mediator|negotiator|chief negotiator|coordinator|special coordinator|rapporteur|special rapporteur|charge d'affaires|chargé d'affaires|high representative|us ambassador|observer|attaché)$/
const SPEAKS_FOR =
  /(?:spokes|press|lawyer|attorney|counsel|director|manager|head|chief|analyst|economist|editor|correspondent|strategist|consultant|researcher|officer|coordinator|adviser|advisor|candidate|fellow|professor|lobbyist)/
const OWNING_NOUN =
  /^(?:country|nation|kingdom|republic|state|government|ministry|party|company|firm|group|bank|agency|organization|organisation|union|alliance|bloc|city|island|court|parliament|army|military|airline|council|commission|committee|association|body|body's)$/

/** Parts of a body or state that stand after its name: `head of the EU delegation`. */
const PART =
  /^(?:delegation|mission|team|contingent|bureau|bloc|battalion|brigade|fleet|squadron|campaign|task|desk|branch|chapter|section)$/

/** Reads rightward from a title. `minister of foreign affairs of Kenya` gives a field and an owner. */
export function officeRight(scene: Scene, hit: TitleHit, owned: boolean): OfficeRight {
  const { words, startsAt, hits } = scene
  const wordsOf = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ')
  let last = hit.last
  const fields: string[] = []
  let owner: Draft | null = null
  let ownerWord: number | null = null
  let tenure: Tenure | null = null
  let country: string | null = null
  const title = hit.entry.title
  if (follows(scene, last) && /^(?:designate|elect)$/.test(words[last]?.fold ?? '')) {
    tenure = 'designate'
    last++
  }
  for (let round = 0; round < 3 && follows(scene, last) && !words[last - 1]?.possessive; round++) {
    const preposition = words[last]?.fold ?? ''
    if (preposition === 'from' && !owned && FROM_STATE.test(title)) {
      const from = stateFrom(scene, last + 1)
      owner ??= from?.state ?? null
      last = from?.last ?? last
      break
    }
    if (!/^(?:of|for|to|at|in|with|on)$/.test(preposition)) break
    let next = last + 1
    if (words[next]?.fold === 'the' && follows(scene, next)) next++
    if (!follows(scene, next)) break
    const reference = startsAt.get(next) ?? startsAt.get(last + 1)
    if (reference?.draft.kind === 'person' && preposition === 'of' && LOCAL.test(title))
      reference.draft.kind = 'organization'
    if (
      reference &&
      (reference.draft.kind !== 'person' || preposition === 'of' || preposition === 'for' || preposition === 'to')
    ) {
      const place = words
        .slice(reference.first, reference.last)
        .map((word) => word.text)
        .join(' ')
      if (
        hit.entry.sort === 'office' &&
        SENT.test(title) &&
        (preposition === 'to' || preposition === 'for' || preposition === 'in') &&
        reference.draft.kind !== 'person'
      ) {
        if ((preposition === 'in' && !POSTED.test(title)) || words[reference.last - 1]?.possessive) break
        fields.push(preposition, place)
        last = reference.last
        continue
      }
      const owns =
        preposition === 'of' ||
        (preposition === 'at' && reference.draft.kind === 'organization') ||
        ((preposition === 'for' || preposition === 'with') && SPEAKS_FOR.test(title)) ||
        (preposition === 'to' &&
          reference.draft.kind === 'person' &&
          /advis|aide|counsel|assistant|secretary/.test(title))
      if (!owns || owner || (owned && preposition !== 'of')) break
      const further = ownedBy(scene, reference.last)
      owner = (further ?? reference).draft
      last = (further ?? reference).last
      const part = words[last]
      if (
        owner.kind !== 'person' &&
        follows(scene, last) &&
        !words[last - 1]?.possessive &&
        PART.test(part?.fold ?? '')
      ) {
        fields.push(preposition, part?.fold ?? '')
        last++
      }
      if (words[last - 1]?.possessive) break
      continue
    }
    const post = preposition === 'in' && POSTED.test(title) ? postEnd(scene, next) : next
    if (post > next) {
      fields.push('in', wordsOf(next, post))
      last = post
      continue
    }
    const town = preposition === 'of' && LOCAL.test(title) && !hits.names.has(next) ? postEnd(scene, next) : next
    if (town > next && !reference) {
      fields.push('of', wordsOf(next, town))
      last = town
      continue
    }
    const place = preposition === 'of' || preposition === 'in' ? hits.names.get(next) : undefined
    const inField =
      place !== undefined &&
      joined(words[place.last - 1]) &&
      scene.gazetteer.portfolios.has(words[place.last]?.fold ?? '')
    if (place && !reference && !inField && (place.entry.sense === 'place' || place.entry.sense === 'capital')) {
      if (preposition === 'of') fields.push('of', place.entry.form)
      country = place.entry.country
      last = place.last
      if (words[last - 1]?.possessive) break
      continue
    }
    if (preposition === 'of' || preposition === 'for') {
      const end = fieldEnd(
        scene,
        next,
        hit.entry.sort === 'office' && (preposition === 'of' || !SPEAKS_FOR.test(title)),
      )
      if (end > next) {
        fields.push(
          preposition,
          ...words
            .slice(last + 1, end)
            .filter(({ fold }) => fold !== 'the' || fold === words[last + 1]?.fold)
            .map((word, index) => (index === 0 && word.fold === 'the' ? 'the' : lowered(scene, word))),
        )
        last = end
        continue
      }
    }
    const noun = words[next]
    if (
      (preposition === 'of' || preposition === 'at') &&
      noun &&
      OWNING_NOUN.test(noun.fold) &&
      next > last + 1 &&
      !owner
    ) {
      ownerWord = next
      last = next + 1
    }
    break
  }
  return { last, fields, owner, ownerWord, tenure, country }
}

/** `the climate minister from Wellington`: the state whose name or capital tells where an officer is from. */
function stateFrom(
  { words, hits, startsAt, stateOf }: Scene,
  at: number,
): { readonly state: Draft; readonly last: number } | null {
  const told = hits.names.get(at)
  if (!told || !joined(words[at - 1])) return null
  const { entry, last } = told
  const known = startsAt.get(at)
  if (!/^(?:state|capital)$/.test(entry.sense) || !entry.country || words[last - 1]?.possessive) return null
  return known && known.draft.kind !== 'state' ? null : { state: stateOf(entry.country), last }
}

/** Offices with which a capital stands for its state; `congressman from Georgia` is of another. */
const FROM_STATE = /(?:minister|secretary|commander|diplomat|negotiator|president|premier|official|general)$/

/** Offices known by the place of their post: `consul in Trieste`. */
const POSTED =
  /^(?:vice[- ])?(?:consul|honorary consul|consul general|permanent representative|delegate|resident representative|resident coordinator)$/

/** Offices of towns and provinces, known or not. */
const LOCAL =
  /^(?:deputy |vice |lieutenant )?(?:mayor|governor|prefect|bishop|archbishop|sheriff|police chief|chief of police|provost|alderman|metropolitan|imam|emir|sultan)$/

/** The end of the place an office is posted in, one capitalised name. */
function postEnd({ words, startsAt }: Scene, from: number): number {
  const known = startsAt.get(from)
  if (known) return known.draft.kind === 'person' || words[known.last - 1]?.possessive ? from : known.last
  let at = from
  while (at < from + 3 && words[at]?.capital && (at === from || joined(words[at - 1])) && !words[at]?.possessive) at++
  return at
}

/** `Russia's Gazprom`: what a possessive name owns. */
function ownedBy(scene: Scene, last: number) {
  if (!scene.words[last - 1]?.possessive || !follows(scene, last)) return null
  const owned = scene.startsAt.get(last)
  return owned && owned.draft.kind === 'organization' ? owned : null
}

/** The end of a field of government: `European and Euro-Atlantic Integration`, `foreign affairs`; after `of` other nouns too. */
function fieldEnd(scene: Scene, from: number, anyNoun: boolean): number {
  const { words, gazetteer, hits, startsAt } = scene
  let last = from
  let index = from
  while (index < words.length && index - from < 9 && follows(scene, index)) {
    const word = words[index]
    if (!word || (index > from && words[index - 1]?.possessive)) break
    const title = hits.titles.get(index)
    if (title && !gazetteer.portfolios.has(word.fold)) break
    const reference = startsAt.get(index)
    if (gazetteer.portfolios.has(word.fold) || /^(?:euro-atlantic|eu)$/.test(word.fold)) {
      if (title && title.last > index + 1 && index > from) break
      last = index + 1
    } else if (reference && index > from) break
    else if (/^(?:and|&)$/.test(word.fold) && index > from) {
      const next = words[index + 1]
      const nextTitle = hits.titles.get(index + 1)
      if (
        !next ||
        nextTitle ||
        !(gazetteer.portfolios.has(next.fold) || (word.capital === next.capital && next.tag === 'NOUN'))
      )
        break
      if (titleSoon(scene, index + 1)) break
    } else if (anyNoun && !word.capital && (word.tag === 'NOUN' || word.tag === 'ADJ')) last = index + 1
    else break
    index++
  }
  return last
}

/** Whether the words from `at` are the field of another title: `and justice minister`. */
function titleSoon({ words, hits, gazetteer }: Scene, at: number): boolean {
  for (let index = at; index < at + 4 && index < words.length; index++) {
    const title = hits.titles.get(index)
    if (
      title &&
      title.entry.sort === 'office' &&
      /minister|secretary|commissioner|director|chief|president/.test(title.entry.title)
    )
      return true
    if (!gazetteer.portfolios.has(words[index]?.fold ?? '')) return false
  }
  return false
}

/** A word of a title in lower case, unless it is a name or its adjective. */
export const lowered = ({ gazetteer }: Scene, word: { readonly text: string; readonly fold: string }): string =>
  gazetteer.names.next.get(word.fold)?.found.some(({ sense }) => sense !== 'thing') ||
  /^(?:European|Euro-Atlantic|African|Asian|Arab|Islamic|Kurdish)$/.test(word.text)
    ? word.text
    : word.text.toLowerCase()
