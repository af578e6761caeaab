import type { Around } from './besideName.ts'
import type { Name } from './name.ts'

/** The given name set off after a surname, for that of one of several who bear it: `another Holm, Ada, said`; `Holm, Ivo, cut suits`;
 * `Holm the minister, Ivo, spoke`. Null where what follows is another's name in a list. */
export function setOffGiven({ words, gazetteer }: Around, names: readonly Name[], name: Name): Name | null {
  const sentence = words[name.first]?.sentence
  const single = name.last - name.first === 1 && !words[name.last - 1]?.possessive
  if (!single) return null
  const comma = commaAfter(words, name.last - 1)
  if (comma === null) return null
  const given = names.find(({ first }) => first === comma + 1)
  const word = words[comma + 1]
  if (!given || !word || word.sentence !== sentence || given.last - given.first !== 1 || given.title) return null
  if (!/^[,.;:)] ?|^ [–—]/.test(word.gap) || word.possessive) return null
  if (/^(?:body|organization|state|adjective|capital)$/.test(given.kind)) return null
  const told = gazetteer.givenNames.has(word.fold) || comma > name.last - 1 || isAnother(words, name)
  const [before, after] = [words[name.first - 1], words[comma + 2]]
  const listed =
    (before !== undefined && before.sentence === sentence && before.gap === ', ' && before.capital) ||
    (word.gap === ', ' &&
      after?.sentence === sentence &&
      (after?.capital || (after?.fold === 'and' && words[comma + 3]?.capital)))
  return told && !listed ? given : null
}

const isAnother = (words: Around['words'], { first }: Name): boolean =>
  /^(?:another|other)$/.test(words[first - 1]?.fold ?? '')

/** The word before the comma that sets a given name off: the surname's own, or the last of `the minister` after it. */
function commaAfter(words: Around['words'], last: number): number | null {
  if (words[last]?.gap === ', ') return last
  if (words[last]?.gap !== ' ' || !/^(?:the|of)$/.test(words[last + 1]?.fold ?? '')) return null
  for (let at = last + 1; at < last + 6; at++) {
    if (/^(?:VERB|AUX|PRON)$/.test(words[at]?.tag ?? 'VERB')) return null
    if (words[at]?.gap === ', ') return at
    if (words[at]?.gap !== ' ') return null
  }
  return null
}
