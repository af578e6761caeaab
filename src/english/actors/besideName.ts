import type { Gazetteer } from '../gazetteer.ts'
import type { Hits } from './hits.ts'
import type { Name } from './name.ts'
import { joined, type Word } from './words.ts'

/** What is told of a person right beside the name, with which one of two who share a surname can be told from the other. */
export type Beside = {
  /** Folded nouns, adjectives and states' codes: of `the Danish foreign minister, Holm,` `DNK`, `foreign`, `minister`. */
  readonly words: ReadonlySet<string>
  /** Folded words after `of`: of `Holm of the Institute` `institute`. */
  readonly of: ReadonlySet<string>
  readonly gender: 'm' | 'f' | null
  readonly rank: 'elder' | 'younger' | null
  /** Whether it tells which one is meant and not only something more: an office, `Holm the boxer`, `Holm of the Institute`. */
  readonly tells: boolean
}

/** What a reader needs to look around a name. */
export type Around = {
  readonly words: readonly Word[]
  readonly hits: Hits
  readonly gazetteer: Gazetteer
}

const ELDER = /^(?:elder|older|senior|father|mother|grandfather|grandmother|uncle|aunt|sr)$/
const YOUNGER = /^(?:younger|junior|son|daughter|grandson|granddaughter|nephew|niece|jr)$/
const MALE = /^(?:father|son|brother|grandfather|uncle|nephew|husband|man|boy|actor|gentleman|\w+man)$/
const FEMALE = /^(?:mother|daughter|sister|grandmother|aunt|niece|wife|woman|girl|actress|lady|\w+woman)$/

/** Words that tell nobody from anybody. */
const EMPTY =
  /^(?:former|late|new|old|young|first|last|own|same|other|another|time|year|years|day|people|name|chief|head|leader|man|woman|mr|mrs|ms)$/

/** What stands beside a name: titles and nouns before it, set off or not, and what follows in apposition or after `of`.
 * Matches `boxer` beside `Holm the boxer`; not the verb's words in `Holm met the boxer`. */
export function besideName(around: Around, name: Pick<Name, 'first' | 'last' | 'title'>): Beside {
  const before = leftOf(around, name.first)
  const apart = isToldApart(around, name)
  const { near: after, of } = rightOf(around, name.last, apart)
  const near = [...before, ...after]
  const { words, hits } = around
  const said = near.map((at) => words[at]?.fold ?? '')
  const told = new Set<string>()
  for (const at of near) for (const word of meaning(around, at)) told.add(word)
  const office = near.some((at) => hits.titles.get(at)?.entry.sort === 'office')
  const gender =
    name.title?.entry.gender ??
    near.map((at) => hits.titles.get(at)?.entry.gender).find((one) => one) ??
    genderOf(said.find((one) => MALE.test(one) || FEMALE.test(one)))
  const rank = said.find((one) => ELDER.test(one) || YOUNGER.test(one))
  return {
    words: told,
    of: new Set(of.flatMap((at) => meaning(around, at))),
    gender,
    rank: rank === undefined ? null : ELDER.test(rank) ? 'elder' : 'younger',
    tells: office || apart || of.length > 0,
  }
}

/** `Holm the boxer`, `Holm the younger`: set beside without a comma, and no second object as in `told Holm the truth`. */
export function isToldApart(
  { words, hits, gazetteer }: Around,
  { first, last }: Pick<Name, 'first' | 'last'>,
): boolean {
  const [end, article] = [words[last - 1], words[last]]
  if (end?.gap !== ' ' || end.possessive || article?.fold !== 'the' || article.sentence !== end.sentence) return false
  if (joined(words[first - 1]) && words[first - 1]?.tag === 'VERB') return false
  if (/^(?:elder|younger)$/.test(words[last + 1]?.fold ?? '')) return true
  for (let at = last + 1; at < last + 5 && /^(?:NOUN|ADJ|PROPN)$/.test(words[at]?.tag ?? ''); at++) {
    const fold = words[at]?.fold ?? ''
    const noun = gazetteer.groups.get(fold)?.plural === false && words[at]?.capital === false
    if (hits.titles.has(at) || noun || MALE.test(fold) || FEMALE.test(fold)) return true
    if (!joined(words[at])) return false
  }
  return false
}

const genderOf = (noun: string | undefined): 'm' | 'f' | null => (noun ? (MALE.test(noun) ? 'm' : 'f') : null)

/** The folded word, and the code of the state it names. */
function meaning({ words, hits }: Around, at: number): string[] {
  const word = words[at]
  if (!word || !/^(?:NOUN|ADJ|PROPN)$/.test(word.tag) || EMPTY.test(word.fold)) return []
  const country = hits.names.get(at)?.entry.country
  return country ? [country, word.fold] : [word.fold.replace(/s$/, '')]
}

/** The words of the noun phrase that a name closes, and of an office set off right before it: `The Danish foreign minister, Holm`. */
function leftOf({ words, hits, gazetteer }: Around, first: number): number[] {
  const titled = (at: number) => [1, 2, 3].some((back) => (hits.titles.get(at + 1 - back)?.last ?? 0) > at)
  const near: number[] = []
  let at = first
  while (at > 0 && joined(words[at - 1]) && !words[at - 1]?.possessive && first - at < 7) {
    const tag = words[at - 1]?.tag ?? ''
    const field = /^(?:of|for|and)$/.test(words[at - 1]?.fold ?? '') && near.length > 0
    if (!field && !/^(?:NOUN|ADJ|PROPN)$/.test(tag)) break
    const own =
      words[at - 1]?.capital && !hits.names.has(at - 1) && !gazetteer.portfolios.has(words[at - 1]?.fold ?? '')
    if (own && !titled(at - 1)) break
    near.push(at - 1)
    at--
  }
  const last = near.at(-1)
  if (last !== undefined && /^(?:of|for|and)$/.test(words[last]?.fold ?? '')) near.pop()
  if (near.length > 0 || words[first - 1]?.gap !== ', ') return near
  const apart: number[] = []
  for (at = first - 1; at >= 0 && first - at < 9; at--) {
    const word = words[at]
    if (word?.sentence !== words[first]?.sentence || /^(?:VERB|AUX|PRON)$/.test(word?.tag ?? '')) break
    if (at < first - 1 && !joined(word)) break
    apart.push(at)
    if (/^(?:the|its|their|his|her)$/.test(word?.fold ?? '')) break
  }
  return apart.some((index) => hits.titles.has(index)) ? apart : []
}

/** The words of what follows a name: `, the foreign secretary,`, ` the boxer`, ` of the Institute`, `, who heads the league`. */
function rightOf({ words, hits }: Around, last: number, apart: boolean) {
  const gap = words[last - 1]?.gap ?? ''
  const opener = words[last]?.fold ?? ''
  const near: number[] = []
  const of: number[] = []
  const nothing = { near, of }
  if (words[last - 1]?.possessive || words[last]?.sentence !== words[last - 1]?.sentence) return nothing
  if (gap === ' ' && !apart && opener !== 'of') return nothing
  if (!/^(?:, | | \()$/.test(gap)) return nothing
  let at = last
  if (gap === ', ' && /^\d+$/.test(opener) && words[at]?.gap === ', ') at++
  const clause = /^who$/.test(words[at]?.fold ?? '')
  const named = words[at]?.tag === 'PROPN' && !hits.titles.has(at) && !hits.names.has(at)
  if (gap === ', ' && named) return nothing
  const into = opener === 'of' && gap === ' ' ? of : near
  for (let index = at; index < at + 10 && index < words.length; index++) {
    const word = words[index]
    if (!word || word.sentence !== words[last - 1]?.sentence) break
    if (/^(?:VERB|AUX)$/.test(word.tag) && !clause) break
    if (index > at && word.tag === 'PRON' && !clause) break
    into.push(index)
    if (!joined(word) || word.possessive) break
  }
  return { near, of }
}
