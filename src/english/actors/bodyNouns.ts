import type { Gazetteer } from '../gazetteer.ts'
import { joined, type Word } from './words.ts'

/** Nouns for bodies beyond those that stand for one named before. */
const MORE =
  /^(?:daily|weekly|monthly|newspaper|tabloid|magazine|broadcaster|website|portal|label|brand|chain|retailer|lender|insurer|contractor|supplier|manufacturer|carrier|utility|startup|start-up|gang|cartel|syndicate|clan|sect|think-tank|thinktank|nonprofit|charity|ngo|nightclub|club|studio|choir|orchestra|festival|militia|faction|outfit|junta|subsidiary|affiliate|conglomerate|miner|refiner|automaker|carmaker|airline|brewer|drugmaker|chipmaker|watchdog|regulator|observatory|museum|laboratory|hospital|refinery|shipyard|orchestra|guild|commune|parliamentary-group|consortium|alliance|coalition|grouping|bloc|forum|fund|facility|scheme|programme|program|mission|task-force)$/

/** Nouns that come after the name of what they call. */
const OUTFIT =
  /^(?:gang|cartel|clan|militia|sect|faction|syndicate|network|brigade|newspaper|airline|party|movement|coalition|alliance|bloc|grouping|format|fund|consortium|initiative|foundation|trust|programme|program|mission|caucus|federation|union|forum|think-tank|charity)$/

/** Whether a noun beside a name tells that it is a body's: `the grid operator Vesmark`, `Vesmark, a militant group`.
 * Not `the group leader Petras`, nor a usual given name. */
export function isBodyByNoun(words: readonly Word[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const [a, z] = [words[first], words[last - 1]]
  if (!a || !z || (last - first > 1 && gazetteer.givenNames.get(a.fold)?.usual)) return false
  const before = words[first - 1]
  if (before && joined(before) && before.sentence === a.sentence && isBodyNoun(before, gazetteer)) return true
  if (isOutfit(words, first, last)) return true
  if (z.possessive || !/^, $/.test(z.gap) || !/^(?:an?|the)$/.test(words[last]?.fold ?? '')) return false
  let at = last + 1
  while (
    at < last + 6 &&
    joined(words[at]) &&
    !words[at]?.possessive &&
    /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '')
  )
    at++
  const noun = words[at]
  return noun !== undefined && noun.sentence === a.sentence && isBodyNoun(noun, gazetteer)
}

/** Whether the noun behind a name tells that it is a body's: `the Seal Avenue party`, `his Sand Coast movement`. */
export function isOutfit(words: readonly Word[], first: number, last: number): boolean {
  const [z, after] = [words[last - 1], words[last]]
  if (!z || z.possessive || !joined(z) || !after || after.possessive || !OUTFIT.test(after.fold)) return false
  return isDetermined(words, first)
}

/** Whether an article or a possessive comes before, with words for the kind of body between: `the opposition`, `his`. */
function isDetermined(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = words[at]
    if (!word || !joined(word) || word.sentence !== words[first]?.sentence) return false
    if (word.possessive || /^(?:the|an?|his|her|its|their|whose)$/.test(word.fold)) return true
    if (word.capital ? word.tag !== 'ADJ' : !/^(?:ADJ|NOUN|VERB)$/.test(word.tag)) return false
  }
  return false
}

function isBodyNoun({ fold, capital, possessive, tag }: Word, { nominals }: Gazetteer): boolean {
  if (capital || possessive || tag === 'VERB') return false
  const entry = nominals.get(fold)
  return (
    MORE.test(fold) || (entry !== undefined && !entry.plural && !/^(?:state|sides|own)$/.test(entry.means[0] ?? ''))
  )
}
