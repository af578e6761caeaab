import type { Span } from '../terms/index.ts'
import { abbreviation } from './abbreviations.ts'

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|gov|edu|info|int|eu|uk|de|fr|lt|lv|ee|pl|tw|cn|ru|ua|us|io)(?![\p{L}\d])(?:\/[^\s<>"“”]*)?/iuy
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y
const HANDLE = /[@#][\p{L}\d_]+/uy
const NUMBER = /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:st|nd|rd|th|s)(?![\p{L}\d])|\d+(?:[.,:/]\d+)*/uy
const DECADE = /['’]\d\ds(?![\p{L}\d])/uy
const LEADING = /['’](?:tis|twas|em|til|cause|bout)(?![\p{L}\d])/iuy
const DOTTED = /(?:\p{L}{1,2}\.){2,}/uy
const WORD =
  /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_\u00AD\u200C\u2060]|\u200D)*(?:['’&][\p{L}][\p{L}\p{M}]*|(?<=(?:^|[^\p{L}])\p{L})&\p{L})*/uy
const CURRENCY = /(?:US|AU|CA|HK|NT|NZ|A|C|R|S)\$|\p{Sc}/uy
const EMOJI = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic})*/uy
const MARKS = /``|''|\.{2,}|-{2,}|[!?]{2,}|[*=_~]{2,}/y
const IGNORED = /[\s\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF]/

const STARTS_WORD = /[\p{L}\p{N}\p{Sc}_\uD800-\uDBFF]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const SUFFIX = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy
const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const PREFIXES =
  /^(?:anti|bi|co|counter|cross|e|ex|inter|mega|micro|mid|mini|multi|neo|non|pan|post|pre|pro|quasi|re|semi|sub|trans|tri|un)$/i

/** Words and marks of a text in order, as Universal Dependencies cuts them: `do|n't`, `Lithuania|'s`, `U.S.|-|backed`, `$|2.5|m`.
 * Every letter and digit is in one of them; white space and zero-width characters between words are in none. */
export function tokenize(text: string): Span[] {
  const words: Span[] = []
  for (let at = 0; at < text.length; ) {
    if (IGNORED.test(text[at] ?? '')) at++
    else at = pushNext(words, text, at)
  }
  return words
}

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Cuts what stands at `at` and gives the place after it. */
function pushNext(words: Span[], text: string, at: number): number {
  const unit = text[at] ?? ''
  if (!STARTS_WORD.test(unit) || isPictograph(text, at)) return pushMark(words, text, at)
  const joined = at > 0 && LETTER_OR_DIGIT.test(text[at - 1] ?? '')
  if (!joined) {
    const whole = addressAt(text, at) ?? shortAt(text, at)
    if (whole !== null) return push(words, at, at + whole)
  }
  const currency = match(CURRENCY, text, at)
  if (currency) return push(words, at, at + currency.length)
  const number = match(NUMBER, text, at)
  if (number) return push(words, at, at + number.length)
  const word = match(WORD, text, at)
  return word ? pushWord(words, text, at, word) : push(words, at, at + widthAt(text, at))
}

const isPictograph = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at] ?? '') && !/\p{L}|\p{N}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))

function addressAt(text: string, at: number): number | null {
  if (at > 0 && !/[\s([{<>"“'‘:,;—–-]/.test(text[at - 1] ?? '')) return null
  const dot = text.indexOf('.', at)
  const space = text.indexOf(' ', at)
  if (dot < 0 || (space >= 0 && dot > space)) return null
  const address = match(EMAIL, text, at) ?? match(URL, text, at)?.replace(/[.,;:!?)\]'’]+$/, '')
  return address ? address.length : null
}

function shortAt(text: string, at: number): number | null {
  const dotted = text[at + 1] === '.' || text[at + 2] === '.' ? match(DOTTED, text, at) : null
  return dotted && !/^\p{L}$/u.test(text[at + dotted.length] ?? '') ? dotted.length : null
}

/** Cuts anything that is no letter and no digit. */
function pushMark(words: Span[], text: string, at: number): number {
  const unit = text[at] ?? ''
  const short = unit === "'" || unit === '’' ? (match(DECADE, text, at) ?? match(LEADING, text, at)) : null
  if (short) return push(words, at, at + short.length)
  const suffix = words.at(-1)?.end === at ? match(SUFFIX, text, at) : null
  if (suffix) return push(words, at, at + suffix.length)
  const handle = unit === '@' || unit === '#' ? match(HANDLE, text, at) : null
  if (handle) return push(words, at, at + handle.length)
  const marks = match(MARKS, text, at)
  if (marks) return push(words, at, at + marks.length)
  const emoji = unit > '\u2000' ? match(EMOJI, text, at) : null
  const width = emoji?.length ?? widthAt(text, at)
  return push(words, at, at + width)
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function push(words: Span[], start: number, end: number): number {
  words.push({ start, end })
  return end
}

/** Cuts a word from its contraction, keeps its prefix and the full stop of an abbreviation. */
function pushWord(words: Span[], text: string, start: number, found: string): number {
  let end = start + found.length
  if (PREFIXES.test(found) && /^-\p{L}/u.test(text.slice(end, end + 2)))
    end += 1 + (match(WORD, text, end + 1)?.length ?? 0)
  const word = text.slice(start, end)
  if (text[end] === '.' && text[end + 1] !== '.') {
    const next = /^\.?\s*["“‘(]?([\p{L}\p{N}]*)/u.exec(text.slice(end, end + 16))?.[1] ?? ''
    if (abbreviation(word, next) && !/[\p{L}]/u.test(text[end + 1] ?? '')) return push(words, start, end + 1)
  }
  const suffix = CONTRACTION.exec(word)
  const split = suffix && suffix.index > 0 ? start + suffix.index : /^cannot$/i.test(word) ? start + 3 : end
  push(words, start, split)
  return split < end ? push(words, split, end) : end
}
