import { joined, type Word } from './words.ts'

/** Nouns for bodies of several members, which texts introduce by a name of common words. */
const OF_SEVERAL =
  /^(?:coalition|group|grouping|circle|club|alliance|format|bloc|network|forum|movement|union|league|partnership|platform|compact|pact|quartet|quintet|trio|consortium|confederation|federation|association|initiative|programme|program|body|task-force|contact-group|axis|family|caucus|collective|mission|pool|scheme|fund|troika|project|facility|mechanism|process|party|front|council|committee|commission|panel|agency|organisation|organization|trust|foundation|syndicate|cooperative|team)$/
/** What goes on after such a noun: whose it is, who made or leads it. */
const AFTER =
  /^(?:of|in|led|set|founded|formed|made|chaired|co-chaired|co-led|headed|steered|hosted|financed|funded|backed|based|planned|run|created|established|launched|started|implemented|administered|managed|comprising|grouping|uniting|linking|representing|between|that|which|whose|for|with)$/
const CALLED = /^(?:so-called|called|named|dubbed|nicknamed|christened|as)$/
const FORCE =
  /^(?:mission|force|operation|coalition|alliance|format|bloc|group|grouping|militia|movement|front|fund|process|party|programme|program|agency|council|union|network|forum)$/

/** Whether a text says of a name that it is a body's: `the so-called Seal Seven, a coalition of towns`, `a group called "Blue Table"`,
 * `the Amber Compact, a programme of the bank`, `the KMOR mission`. Not `a law called "Blue Table"` nor `a man called Omar`. */
export function isCalledBody(words: readonly Word[], first: number, last: number): boolean {
  const [a, z] = [words[first], words[last - 1]]
  if (!a || !z || z.possessive) return false
  const next = words[last]
  const coined = last - first === 1 && /^\p{Lu}{3,}$/u.test(a.text)
  if (coined && joined(z) && next && FORCE.test(next.fold)) return true
  if (coined && joined(words[first - 1]) && FORCE.test(words[first - 1]?.fold ?? '')) return true
  return isDescribed(words, last) || isNamedSo(words, first) || isOwnBody(words, first, last)
}

/** "…, a coalition of": what stands behind the name. */
function isDescribed(words: readonly Word[], last: number): boolean {
  if (!/^["”’']?, ?["”]? ?$/.test(words[last - 1]?.gap ?? '') || !/^(?:an?|the)$/.test(words[last]?.fold ?? ''))
    return false
  for (let at = last + 1; at < last + 5; at++) {
    const word = words[at]
    if (!word || word.capital || word.possessive) return false
    if (OF_SEVERAL.test(word.fold) && AFTER.test(words[at + 1]?.fold ?? '')) return true
    if (!joined(word) || !/^(?:ADJ|NOUN|VERB|NUM|ADV)$/.test(word.tag)) return false
  }
  return false
}

/** "a group called", "a circle of states known as", "the so-called": what stands before it; of the last two the noun comes before. */
function isNamedSo(words: readonly Word[], first: number): boolean {
  const called = words[first - 1]?.fold === 'the' ? first - 2 : first - 1
  const word = words[called]
  if (!word || !CALLED.test(word.fold) || word.fold === 'so-called' || !/^ ["“‘']?(?:the )?["“‘']?$/.test(word.gap))
    return false
  if (word.fold === 'as' && words[called - 1]?.fold !== 'known') return false
  const from = word.fold === 'as' ? called - 2 : called - 1
  for (let at = from; at > from - 5; at--) {
    const noun = words[at]
    if (!noun || noun.sentence !== word.sentence) return false
    if (OF_SEVERAL.test(noun.fold)) return true
    if (!/^(?:of|be|to|,)$/.test(noun.fold) && !/^(?:NOUN|ADJ|PART|AUX|NUM)$/.test(noun.tag)) return false
  }
  return false
}

/** Bodies that people and other bodies have as their own. */
const OWNED =
  /^(?:party|movement|union|association|federation|alliance|coalition|bloc|group|organisation|organization|foundation|charity|company|firm|agency|militia|faction|club|network|think-tank|front|newspaper|employer|outfit|collective|cooperative)$/

/** "his party, Seal Tide,", "their association, the Blue Table": what somebody's body is called. Not "his party leader, Omar Hadi". */
function isOwnBody(words: readonly Word[], first: number, last: number): boolean {
  const at = words[first - 1]?.fold === 'the' ? first - 2 : first - 1
  const [noun, z] = [words[at], words[last - 1]]
  if (!noun || !z || noun.capital || noun.possessive || !OWNED.test(noun.fold) || noun.sentence !== z.sentence)
    return false
  if (!/^, ?["“‘']?$/.test(noun.gap) || (at === first - 2 && words[first - 1]?.gap !== ' ')) return false
  if (z.gap === ' ') return false
  for (let index = at - 1; index > at - 4; index--) {
    const word = words[index]
    if (!word || (!joined(word) && !word.possessive)) return false
    if (word.possessive || /^(?:his|her|their|its|whose)$/.test(word.fold)) return true
    if (!/^(?:ADJ|NOUN|VERB|NUM)$/.test(word.tag) || word.capital) return false
  }
  return false
}
