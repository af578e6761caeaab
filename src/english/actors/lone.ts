import type { Gazetteer } from '../gazetteer.ts'
import type { HeardKind } from './heardKinds.ts'
import type { Name } from './name.ts'
import { joined, type Word } from './words.ts'

/** What a name that no list knows and no fuller name explains is: a given name is a person; then what the trained reader heard; failing
 * that, one that acts as persons and bodies do is a person where he or she follows, else an organisation; null for the rest.
 * Matches `Rudava reported`; not `the Rudava flooded`. */
export function kindOfLone(
  words: readonly Word[],
  same: readonly Name[],
  { givenNames, commonWords, actingVerbs, names, groups, cityCountry }: Gazetteer,
  heard: HeardKind | null = null,
): 'person' | 'organization' | null {
  const [name] = same
  const word = name && words[name.first]
  if (!name || !word || names.next.get(word.fold)?.found.length) return null
  if (groups.has(words[name.last - 1]?.fold ?? '') || /-\p{Ll}+$/u.test(name.text)) return null
  const single = name.last - name.first === 1
  const article = same.some(
    ({ first }) => /^(?:the|a|an|this|that)$/.test(words[first - 1]?.fold ?? '') && joined(words[first - 1]),
  )
  const common = words.slice(name.first, name.last).every(({ fold }) => commonWords.has(fold))
  const given = single && !article && givenNames.get(word.fold)?.usual === true && !/^\p{Lu}+$/u.test(word.text)
  if (heard === 'place' && same.length > 1) return null
  if (
    heard !== 'person' &&
    cityCountry(word.fold) &&
    same.every(({ first }) => PLACED.test(words[first - 1]?.fold ?? ''))
  )
    return null
  if (given && !common) return 'person'
  const coined = /^\p{Lu}{2,}$|\d|\p{Ll}\p{Lu}/u.test(word.text)
  if (!common && heard === 'person' && !article && !coined) return 'person'
  if (heard === 'place') return null
  const acts = same.some(({ last }) => {
    const [end, verb, second] = [words[last - 1], words[last], words[last + 1]]
    if (!joined(end) || end?.possessive) return false
    return (
      actingVerbs.has(verb?.lemma ?? '') ||
      (/^(?:AUX|ADV)$/.test(verb?.tag ?? '') && actingVerbs.has(second?.lemma ?? ''))
    )
  })
  const dealt = same.some(({ first, last }) => isDealtWith(words, first, last))
  if (!common && heard === 'organization') return 'organization'
  if (!(acts || (dealt && single && !article)) || (common && !/^\p{Lu}{2,}$/u.test(word.text))) return null
  if (given) return 'person'
  if (!single || article || coined) return 'organization'
  return same.some(({ last }) => heFollows(words, last)) ? 'person' : 'organization'
}

/** Before the name of a place. */
const PLACED = /^(?:in|at|near|on|outside|inside|around|from|to|towards?|across|over)$/

/** Verbs whose objects are persons and bodies. */
const DEALS =
  /^(?:tell|ask|urge|call|accuse|condemn|praise|criticize|criticise|blame|thank|meet|invite|host|greet|arrest|detain|kill|charge|sue|elect|appoint|succeed|replace|support|oppose|back|defeat|beat|warn|quote|cite|interview|endorse|release|free|fire|dismiss|name|nominate|congratulate|assassinate|impeach|oust|assure|inform|brief|advise|help)$/

/** Whether a verb that takes persons and bodies for its object stands before, or a thing of its own after: `praised Rudava`, `Rudava's decision`. */
function isDealtWith(words: readonly Word[], first: number, last: number): boolean {
  const [before, end, after] = [words[first - 1], words[last - 1], words[last]]
  if (before && joined(before) && before.tag === 'VERB' && DEALS.test(before.lemma)) return true
  return (
    end?.possessive === true &&
    joined(end) &&
    /^(?:decision|plan|call|proposal|offer|visit|speech|statement|policy|policies|administration|campaign|remarks|comments|rule|death|lawyer|lawyers|supporters|office|party|wife|husband|son|daughter|brother|sister|mother|father|team|spokesman|spokeswoman|spokesperson|aide|adviser|allies|critics|opponents|victory|defeat|resignation|election|ouster|arrest|trial|government|forces|position|view|promise|pledge|request|refusal|announcement|letter|tweet|interview)$/.test(
      after?.fold ?? '',
    )
  )
}

/** Whether he, she, his or her stands in the rest of the sentence or begins the next. */
function heFollows(words: readonly Word[], at: number): boolean {
  const sentence = words[at - 1]?.sentence ?? 0
  for (let index = at; index < words.length; index++) {
    const word = words[index]
    if (!word || word.sentence > sentence + 1) return false
    if (/^(?:he|she|his|her|him)$/.test(word.fold) && (word.sentence === sentence || word.initial)) return true
    if (word.capital && !word.initial) return false
  }
  return false
}
