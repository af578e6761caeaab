const LONGEST = 80

/** The words of a sentence from `start` to the end of its clause, at most 80 characters and never half a word: an event in the report's own words.
 * @example clauseFrom('Latvia on Thursday recalled its ambassador, officials said.', 19) //=> 'recalled its ambassador'
 * @example clauseFrom('He accused Kenya of “a long sleep”.', 3) //=> 'accused Kenya of “a long sleep”' */
export function clauseFrom(sentence: string, start: number): string {
  const rest = sentence.slice(start)
  const stop = rest.search(/[,;:](?=["”’]?\s)|\s[–—-]\s|[()]|[.!?]+["”’']*\s*$/)
  const clause = stop > 0 ? rest.slice(0, stop) : rest
  return shorten(closed(clause, rest.slice(clause.length)).replace(/\s+/g, ' ').trim(), LONGEST)
}

/** The clause with the mark that closes its last quote, and without one that opens nothing. */
function closed(clause: string, after: string): string {
  const last = clause.at(-1) ?? ''
  const opened = clause.lastIndexOf('“') > clause.lastIndexOf('”')
  if (opened) return clause + (after.match(/^[.,;:!?]*(”)/)?.[1] ?? '')
  return last === '”' && !clause.includes('“') ? clause.slice(0, -1) : clause
}

/** A text cut before the word that goes beyond `longest` characters, with an ellipsis; the text itself where it is short enough.
 * @example shorten('one two three', 9) //=> 'one two …' */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest - 2)
  return `${text.slice(0, cut > 0 ? cut : longest - 2).replace(/[\s,;:–—-]+$/, '')} …`
}
