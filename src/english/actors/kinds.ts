import type { Gazetteer } from '../gazetteer.ts'
import { isBodyByNoun, isOutfit } from './bodyNouns.ts'
import type { NameKind, TitleHit } from './name.ts'
import { isCalledBody } from './namedBody.ts'
import { joined, type Word } from './words.ts'

/** `J.`, `J.D.`: an initial of a personal name. */
export const isInitial = (word: Word): boolean =>
  /^(?:\p{Lu}\.?){1,3}$/u.test(word.text) && /\.$|^\p{Lu}$/u.test(word.text)

/** What is done to places: `entered Tell Tamer`. */
const TAKEN =
  /^(?:enter(?:ed|ing)|captur(?:ed|ing)|seiz(?:ed|ing)|shell(?:ed|ing)|bomb(?:ed|ing|arded)|visit(?:ed|ing)|reach(?:ed|ing)|retook|recaptured|liberated|besieged|left|leaving|flew|fled|toured|overran)$/

/** Heads of names that are surnames too: `Nathan Law`. */
const SURNAMES =
  /^(?:law|day|hill|hall|bush|banks|cross|lane|story|bill|wells|temple|rule|order|price|park|parks|wood|woods|field|fields|rivers|bridges|castle|forest|english|young|star|guard|post|house|church|bishop|union|march|may|page|case|chase|love|hope|pope|king|prince|duke|marsh|dale|glen|cliff|shore|stone|moon|snow|winters|summers|spring|christmas|easter|bay|ford|mills|mill|garden|gardens|heights|towers|gates|gate|walls|wall|mark|marks|title|tours|tour|driver|drive)$/

/** The last word of `the Amber Six`. */
const NUMBERED = /^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/

const IN_PLACE = new Set('in at near from outside around across throughout inside toward towards'.split(' '))

/** What capitalised words that no list knows are likely to name.
 * Matches `Rasa Vaitkutė` as a person; not `the Vaitkutė`, nor `Lake Sartai`. */
export function kindOfUnknown(
  words: readonly Word[],
  first: number,
  last: number,
  title: TitleHit | null,
  gazetteer: Gazetteer,
): NameKind {
  const [a, z] = [words[first], words[last - 1]]
  if (!a || !z) return 'unknown'
  const [opening, closing] = [gazetteer.heads.get(a.fold), gazetteer.heads.get(z.fold)]
  if (title && last - first === 1 && closing) return closing.makes
  if (title?.entry.title === 'miss' && last - first === 1 && gazetteer.commonWords.has(a.fold)) return 'thing'
  const parts = words.slice(first, last)
  const plain =
    parts.length > 1 &&
    parts.every(({ fold }) => gazetteer.commonWords.has(fold) && !gazetteer.givenNames.get(fold)?.usual)
  if (title && !plain && title.entry.sort !== 'profession' && last - first <= 5) return 'person'
  if (joined(z) && /^(?:administration|regime|government)$/.test(words[last]?.fold ?? '') && !z.possessive)
    return 'person'
  if (!title && (isCalledBody(words, first, last) || (last - first > 1 && isOutfit(words, first, last))))
    return 'organization'
  const lead = gazetteer.givenNames.get(a.fold)
  if (
    closing &&
    last - first === 2 &&
    lead?.usual &&
    SURNAMES.test(z.fold) &&
    !IN_PLACE.has(words[first - 1]?.fold ?? '')
  )
    return 'person'
  if (closing && closing.position !== 'first' && last - first > 1) return closing.makes
  if (opening && opening.position !== 'last' && last - first > 1) return opening.makes
  if (!title && isBodyByNoun(words, first, last, gazetteer)) return 'organization'
  const before =
    joined(words[first - 1]) && words[first - 1]?.sentence === a.sentence ? words[first - 1]?.fold : undefined
  const given = gazetteer.givenNames.get(a.fold.split('-')[0] ?? '')
  const span = words.slice(first, last)
  if (span.length === 1) {
    if (/\p{L}{3}(?:museum|bank|partei|werke|gruppe|universität|academie|polizei)$/u.test(a.fold)) return 'organization'
    if (/\d/.test(a.text) || /^\p{Lu}{2,}$/u.test(a.text)) return 'unknown'
    return before !== undefined && IN_PLACE.has(before) && !given ? 'place' : 'unknown'
  }
  if (before === 'the' && NUMBERED.test(z.text)) return 'organization'
  if (before === 'the' || before === 'a' || before === 'an') return 'unknown'
  if (span.every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return 'unknown'
  const common = span.filter((word) => gazetteer.commonWords.has(word.fold)).length
  const closes = gazetteer.commonWords.has(z.fold)
  if (span.length <= 5 && given && (given.usual ? span.length - common > 0 || span.length < 4 : !closes))
    return 'person'
  if (common === span.length || /-\p{Ll}+ed$/u.test(z.text)) return 'thing'
  if (span.some((word) => !word.capital) || span.slice(0, -1).some(isInitial) || /^(?:jr|sr)$/.test(z.fold))
    return 'person'
  if (span.some((word) => gazetteer.heads.get(word.fold)?.makes === 'organization' || /\d/.test(word.text)))
    return 'organization'
  if (before !== undefined && (IN_PLACE.has(before) || TAKEN.test(before))) return 'place'
  return span.length <= 4 && !closes ? 'person' : 'unknown'
}
