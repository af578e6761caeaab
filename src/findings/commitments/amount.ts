import type { Amount } from '../../terms/index.ts'
import { CODES, currencyOf } from './currencies.ts'

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
}
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|half a|a few|${WORDS.join('|')}|an?(?=\s+(?:hundred|thousand|million|billion|dozen)\b))`
const MULTIPLE = String.raw`(?:[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|mn|tn|[mkb])\b)?`
const SYMBOL = String.raw`((?:US|AU|CA|HK|NT|NZ|A|C|R|S)?\$|[£€¥₹₽₴₩₦₺₪₫₱฿])`
const SYMBOL_FIRST = new RegExp(String.raw`${SYMBOL}\s?(${NUMBER})${MULTIPLE}`, 'iu')
const CODE_FIRST = new RegExp(String.raw`\b(${CODES.join('|')}|Rs\.?|N(?=\d))\s?(${NUMBER})${MULTIPLE}`, 'u')
const COUNT = new RegExp(String.raw`\b(${NUMBER})${MULTIPLE}[\s-]+(?=\p{L})`, 'giu')
const WORDS_AFTER = /^\p{L}+(?:\s\p{L}+){0,2}/u
const PERCENT = new RegExp(
  String.raw`\b(${NUMBER})\s?(?:%|per\s?cent)(?:\s+of\s+((?:(?:its|the|their|his|her|our|all|total|annual)\s+)*)((?:[\p{L}]+)(?:\s(?:domestic|national|product|income|budget|output|trade|exports|imports|emissions))*))?`,
  'iu',
)

/** The sum or share of something in the words of a promise, in whole units; null where there is none. `giver` is the country whose
 * currency a bare "kroner" or "shillings" is.
 * Currencies are ISO 4217 codes, shares `percent of GDP`.
 * @example amountIn('at least £2.5 million a year') //=> { value: 2500000, unit: 'GBP', per: 'year', bound: 'at least' } */
export function amountIn(text: string, giver: string | null = null): Amount | null {
  const money = moneyIn(text, giver)
  if (money) return money
  const share = PERCENT.exec(text)
  if (!share) return null
  const [whole, number = '', , of] = share
  const unit = of === undefined ? 'percent' : `percent of ${/^(gdp|gnp|gni)$/i.test(of) ? of.toUpperCase() : of}`
  return { value: numberOf(number, undefined), unit, ...around(text, share.index, share.index + whole.length) }
}

function moneyIn(text: string, giver: string | null): Amount | null {
  const first = SYMBOL_FIRST.exec(text) ?? CODE_FIRST.exec(text)
  if (first) {
    const [whole, symbol = '', number = '', scale] = first
    const unit = currencyOf(symbol)
    if (unit) return { value: numberOf(number, scale), unit, ...around(text, first.index, first.index + whole.length) }
  }
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = '', scale] = match
    const end = match.index + whole.length
    const names = WORDS_AFTER.exec(text.slice(end))?.[0].split(/\s/) ?? []
    for (let count = names.length; count > 0; count--) {
      const name = names.slice(0, count).join(' ')
      const unit = currencyOf(name, giver)
      if (unit) return { value: numberOf(number, scale), unit, ...around(text, match.index, end + name.length) }
    }
  }
  return null
}

/** A number as newsrooms write it, times its scale. @example numberOf('2.5', 'million') //=> 2500000 */
export function numberOf(number: string, scale: string | undefined): number {
  const lower = number.toLowerCase()
  const word = WORDS.indexOf(lower)
  const plain =
    lower === 'half a' ? 0.5 : /^an?$/.test(lower) ? 1 : word >= 0 ? word + 1 : Number(lower.replaceAll(',', ''))
  const times = SCALE[scale?.toLowerCase() ?? ''] ?? 1
  return Math.round(plain * times * 1e6) / 1e6
}

const AT_LEAST =
  /(?:at least|more than|over|no less than|a minimum of|upwards? of|not less than|in excess of|minimum)\s*(?:a\s+)?$/i
const AT_MOST =
  /(?:up to|at most|no more than|a maximum of|not more than|less than|under|as much as|maximum)\s*(?:a\s+)?$/i
const ABOUT = /(?:about|around|some|roughly|approximately|nearly|almost|circa|an estimated|close to)\s*(?:a\s+)?$/i
const PER =
  /^[^.;]{0,40}?\b(?:(annual|year|month|quarter|week|day|dai)(?:ly)\b|annually|(?:a|per|each|every)\s+(year|month|week|day|quarter|annum)\b|(?:this|next|last|the current|the coming)\s+(?:financial|fiscal)\s+(year)\b)/i
const BEFORE_PER = /\b(annual|yearly|monthly|weekly|daily)\s+(?:\p{L}+\s+){0,3}(?:of\s+)?(?:at least\s+|up to\s+)?$/iu

/** The bound that the words before a number set. @example boundOf('pledged up to ') //=> 'at most' */
export function boundOf(before: string): Amount['bound'] {
  if (/\b(?:hand|hands|handed|handing|take|took|turn|turned)\s+over\s+$/i.test(before)) return null
  return AT_LEAST.test(before) ? 'at least' : AT_MOST.test(before) ? 'at most' : ABOUT.test(before) ? 'about' : null
}

/** What stands round an amount: its bound and its period. */
function around(text: string, start: number, end: number): Pick<Amount, 'per' | 'bound'> {
  const before = text.slice(Math.max(0, start - 40), start)
  const bound = boundOf(before)
  const after = PER.exec(text.slice(end))
  const ahead = BEFORE_PER.exec(before)?.[1]
  const word = (after ? (after[1] ?? after[2] ?? after[3] ?? 'year') : ahead)?.toLowerCase()
  return { per: word === undefined ? null : periodOf(word), bound }
}

const periodOf = (word: string): string =>
  /^(annual|annum|year)/.test(word) ? 'year' : /^(dai|day)/.test(word) ? 'day' : word.replace(/ly$/, '')
