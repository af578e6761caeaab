import type { Draft, Reference } from './draft.ts'
import type { TitleHit } from './name.ts'
import type { Determiner, Tenure } from './office.ts'
import { follows, type Scene } from './scene.ts'

/** What stands before a title: `the former Lithuanian deputy`. */
export type OfficeLeft = {
  readonly first: number
  readonly modifiers: readonly string[]
  readonly determiner: Determiner
  readonly tenure: Tenure
  readonly owner: Draft | null
  readonly ownerWord: number | null
  /** Of a place beside it: `Ohio governor`. */
  readonly country: string | null
  /** The name of such a place in the possessive. */
  readonly place: string | null
}

const TENURE: ReadonlyMap<string, Tenure> = new Map([
  ['former', 'former'],
  ['late', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['then', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['ex', 'former'],
  ['previous', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['designate', 'designate'],
  ['incoming', 'designate'],
  ['next', 'designate'],
  ['future', 'designate'],
  ['prospective', 'designate'],
  ['would-be', 'designate'],
])

/** Words that modify a holder and not the office. */
const ASIDE =
  /^(?:new|present|newly|two|three|current|currently|sitting|incumbent|outgoing|longtime|long-time|longstanding|long-serving|long|veteran|embattled|outspoken|appointed|elected|re-elected|self-declared|self-proclaimed|popular|powerful|influential|famous|prominent|controversial|jailed|imprisoned|exiled|detained|arrested|right-wing|left-wing|far-right|far-left|centrist|liberal|conservative|moderate|hard-line|hardline|reformist|nationalist|populist|republican|democratic|democrat|labour|labor|tory|socialist|communist|independent|female|male|young|old|black|white|first-ever|then-|so-called|de|facto|billionaire|millionaire|retired|disgraced|\d+-year-old|fellow|own|two-term|three-term|one-term|top-ranking|high-ranking|leading|main|pro-\w+|anti-\w+)$/

const PRONOUN = /^(?:his|her|its|their|whose)$/
const OWNING_NOUN =
  /^(?:country|nation|kingdom|republic|state|government|ministry|party|company|firm|group|bank|agency|organization|organisation|union|alliance|bloc|city|island|university|court|parliament|army|military|team|newspaper|airline|council|commission|committee|association|federation|institute|foundation|department|regime|movement|world|region|province|territory|capital|town|county|district|opposition|campaign)$/

/** Reads leftward from a title. `former Estonian interior minister` gives a tenure, an owner and a portfolio. */
export function officeLeft(scene: Scene, hit: TitleHit): OfficeLeft {
  const { words, gazetteer, hits, endsAt } = scene
  const modifiers: string[] = []
  let first = hit.first
  let tenure: Tenure = 'current'
  let owner: Draft | null = null
  let aside = false
  let country: string | null = null
  let local: string | null = null
  const short = hit.entry.title.endsWith('.')
  const done = (determiner: Determiner, ownerWord: number | null = null): OfficeLeft => ({
    first,
    modifiers,
    determiner,
    tenure,
    owner,
    ownerWord,
    country,
    place: local,
  })
  while (follows(scene, first)) {
    const at = first - 1
    const word = words[at]
    if (!word) break
    const reference = endsAt.get(first)
    if (reference) {
      if (word.possessive) {
        if (owner) break
        owner = reference.draft
        first = reference.first
        return done('possessive')
      }
      const campaign = reference.draft.kind === 'person' && modifiers[0] === 'campaign'
      if ((reference.draft.kind === 'person' && !campaign) || owner) break
      if (!isTopic(scene, reference, hit)) owner = reference.draft
      first = reference.first
      continue
    }
    const place = scene.placeEndingAt(first)
    if (place) {
      country ??= place.entry.country
      first = place.first
      if (word.possessive) {
        local = nameBefore(scene, first, at + 1)
        return done('possessive')
      }
      continue
    }
    if (word.possessive && word.capital && OF_PLACE.test(hit.entry.title) && !endsAt.has(at + 1) && !owner) {
      while (follows(scene, first - 1) && words[first - 2]?.capital && !words[first - 2]?.possessive) first--
      first--
      local = nameBefore(scene, first, at + 1)
      return done('possessive')
    }
    const field = takesField(hit) && gazetteer.portfolios.has(word.fold)
    if (!field && hits.names.has(at) && !/^(?:adjective|place)$/.test(hits.names.get(at)?.entry.sense ?? '')) break
    if (word.fold === 'the') {
      first = at
      return done('definite')
    }
    if (/^(?:a|an|another|one|some|any)$/.test(word.fold)) {
      first = at
      return done('indefinite')
    }
    if (PRONOUN.test(word.fold)) {
      first = at
      return done('possessive', at)
    }
    if (word.possessive) {
      const chief = [1, 2, 3].some((back) => hits.titles.get(at + 1 - back)?.last === at + 1)
      if (owner || !(chief || OWNING_NOUN.test(word.fold) || gazetteer.nominals.get(word.fold)?.plural === false)) break
      first = at
      while (follows(scene, first) && /^(?:the|this|that|his|her|its|ADJ)$/.test(words[first - 1]?.fold ?? '')) first--
      return done('possessive', at)
    }
    if (/^(?:appointed|elected|re-elected)$/.test(word.fold) && /^(?:AUX|VERB)$/.test(words[at - 1]?.tag ?? '')) break
    const told = TENURE.get(word.fold)
    if (told) {
      tenure = told
      aside = true
    } else if (short) break
    else if (gazetteer.portfolios.has(word.fold))
      modifiers.unshift(word.fold === word.text ? word.text : word.text.toLowerCase())
    else if (ASIDE.test(word.fold)) {
      aside = true
    } else if (isList(scene, at, modifiers.length)) modifiers.unshift('and')
    else if (
      owner === null &&
      !aside &&
      !hits.titles.has(at) &&
      !coveredByTitle(scene, at) &&
      isNounModifier(scene, at, hit, modifiers.length)
    )
      modifiers.unshift(word.text.toLowerCase())
    else break
    first = at
  }
  return done('none')
}

/** Offices of towns and provinces. */
const OF_PLACE = /^(?:mayor|governor|prefect|police chief|sheriff|president|regional president|premier)$/

const nameBefore = ({ words }: Scene, first: number, last: number): string =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

/** `and` between two fields: `trade and industry commissioner`. */
const isList = ({ words, gazetteer }: Scene, at: number, after: number): boolean =>
  words[at]?.fold === 'and' && after > 0 && gazetteer.portfolios.has(words[at - 1]?.fold ?? '')

/** `Commission chairperson`, `Council delegate`: the noun of a body named before opens the sentence. */
const isBodyWord = ({ fold }: Scene['words'][number], { nominals }: Scene['gazetteer']): boolean => {
  const entry = nominals.get(fold)
  return entry !== undefined && !entry.plural && !/^(?:state|sides)$/.test(entry.means[0] ?? '')
}

/** A lower-case noun or adjective, or any capital before a capital head: `digital transformation minister`. */
function isNounModifier({ words, gazetteer }: Scene, at: number, hit: TitleHit, before: number): boolean {
  const word = words[at]
  if (!word || before >= 4 || /\d/.test(word.text)) return false
  if (word.capital && word.initial && before === 0 && !words[hit.first]?.capital) return isBodyWord(word, gazetteer)
  if (!word.capital && words[hit.first]?.capital) return false
  if (word.capital) return words[hit.first]?.capital === true && takesField(hit)
  return (word.tag === 'NOUN' || word.tag === 'ADJ') && hit.entry.sort === 'office' && !/(?:ed|ing)$/.test(word.fold)
}

/** Titles that take their field before them, so that a capital there is no firm's name. */
export const takesField = (hit: TitleHit): boolean =>
  /^(?:(?:principal|permanent|cabinet|parliamentary|state|chief|chief cabinet|first) )?(?:minister|secretary|commissioner|ombudsman|undersecretary)s?(?:-designate)?$/.test(
    hit.entry.title,
  )

/** `Vietnam` in `Vietnam veteran`: a state's plain name before a profession says what it is about, not whose it is. */
const isTopic = ({ hits, words }: Scene, { first, draft }: Reference, hit: TitleHit): boolean =>
  hit.entry.sort === 'profession' &&
  draft.kind === 'state' &&
  hits.names.get(first)?.entry.sense === 'state' &&
  !/^(?:\p{Lu}\.?)+$/u.test(words[first]?.text ?? '')

const coveredByTitle = ({ hits }: Scene, at: number): boolean => {
  for (let first = at; first > at - 5; first--) {
    const title = hits.titles.get(first)
    if (title) return title.last > at
  }
  return false
}
