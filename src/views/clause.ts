const LONGEST = 80

/** The words of a sentence from `start` to the end of its clause, at most 80 characters and never half a word: an event in the report's own words.
 * @example clauseFrom('Latvia on Thursday recalled its ambassador, officials said.', 19) //=> 'recalled its ambassador' */
export function clauseFrom(sentence: string, start: number): string {
  const rest = sentence.slice(start)
  const stop = rest.search(/[,;:](?=\s)|\s[–—-]\s|["“”()]|[.!?]["”’')]*\s*$/)
  return shorten((stop > 0 ? rest.slice(0, stop) : rest).replace(/\s+/g, ' ').trim(), LONGEST)
}

/** A text cut before the word that goes beyond `longest` characters, with an ellipsis; the text itself where it is short enough.
 * @example shorten('one two three', 9) //=> 'one two …' */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest - 2)
  return `${text.slice(0, cut > 0 ? cut : longest - 2).replace(/[\s,;:–—-]+$/, '')} …`
}
