/** White space as single spaces, for showing; the text itself is never changed. @example oneLine('a \n b') //=> 'a b' */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Names one after the other. @example listed(['Latvia', 'Estonia', 'Kenya']) //=> 'Latvia, Estonia and Kenya' */
export const listed = (names: readonly string[], word: 'and' | 'or' = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`

/** A number with its thousands apart; without the locale tables, which take 20 ms to load. @example grouped(2500000.5) //=> '2,500,000.5' */
export const grouped = (value: number): string => {
  const [whole = '', fraction] = `${value}`.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}

/** A number of things. @example plural(2, 'report') //=> '2 reports' */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** A piece of a sentence without a quotation mark at its end or beginning whose partner stands outside it.
 * @example withoutHalfQuote('would be answered"') //=> 'would be answered'
 * @example withoutHalfQuote('called it “a storm”') //=> 'called it “a storm”' */
export function withoutHalfQuote(text: string): string {
  const marks = text.match(/["“”]/g)?.length ?? 0
  return marks === 1 ? text.replace(/^["“”]\s*|\s*["“”]$/g, '') : text
}
