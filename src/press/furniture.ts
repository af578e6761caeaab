import type { Furniture } from './model.ts'

/** A row of `lexicon/furniture.tsv`: where such a line stands, the line (`*` is anything, `(a|b)` a choice), its greatest length in characters. */
export type FurnitureRow = { readonly where: string; readonly line: string; readonly longest: string }

/** Tests made of the rows; case, and stops, colons and arrows at the end, are no difference. Throws where a row names no place known.
 * @example furnitureOf([{ where: 'anywhere', line: 'read more: *', longest: '' }]).anywhere.test('READ MORE: Ferry plans') //=> true */
export function furnitureOf(rows: readonly FurnitureRow[]): Furniture {
  const of = (where: keyof Furniture): RegExp => {
    const lines = rows.filter((row) => row.where === where).map(patternOf)
    return new RegExp(
      `^(?=.{0,${LONGEST}}$)[\\s>*•·♦■●|([-]*(?:${lines.length > 0 ? lines.join('|') : '(?!)'})[\\s.:!>»→|*)\\]-]*$`,
      'iu',
    )
  }
  const furniture = {
    anywhere: of('anywhere'),
    ending: of('ending'),
    heading: of('heading'),
    list: of('list'),
    end: of('end'),
  }
  const lost = rows.find(({ where }) => !Object.hasOwn(furniture, where))
  if (lost) throw new RangeError(`no such place for a line of the page: ${lost.where} (${lost.line})`)
  return furniture
}

/** No line of a page is longer, in UTF-16 code units. */
const LONGEST = 700

const TOKEN = /\\.|\s+\*|\*|[(|)]|\s+|['’]|-|[\s\S]/gu

function patternOf({ line, longest }: FurnitureRow): string {
  const pattern = line.replace(TOKEN, (token) => {
    if (token === '*') return '.*'
    if (/^\s+\*$/.test(token)) return '(?:\\s.*)'
    if (token === '(') return '(?:'
    if (token === '|' || token === ')') return token
    if (/^\s+$/.test(token)) return '\\s+'
    if (/^['’]$/.test(token)) return "['’]"
    if (token === '-') return '[-–—]'
    const letter = token.replace(/^\\/, '')
    return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\u{${letter.codePointAt(0)?.toString(16)}}`
  })
  return `${pattern}(?<=^.{0,${Number(longest) || 160}})`
}

const YEAR = '(?:19|20)\\d\\d'
const COPYRIGHT = new RegExp(
  `^[\\s*|]*(?:copyright\\s*(?:©|\\(c\\)|&copy;|${YEAR}|by\\s)|(?:©|&copy;)|\\(c\\)\\s*${YEAR}|${YEAR}\\s*(?:©|\\(c\\)))|all rights reserved\\.?(?:\\s*/.*)?$`,
  'i',
)
const NOTICE = new RegExp(`(?:^|[\\s|])(?:©|\\(c\\))\\s?(?:${YEAR}|copyright)`, 'i')

/** Whether a line tells whose the text is: `© 2025 The Baltic Courier`. @example isCopyright('Copyright law must change, she said.') //=> false */
export const isCopyright = (words: string): boolean =>
  words.length <= 300 && (COPYRIGHT.test(words) || (words.length <= 120 && NOTICE.test(words)))

const CREDIT =
  /^[([]?(?:file )?(?:photo|image|picture|photograph|illustration|graphic|video|caption)s?(?:(?: (?:by|courtesy|credit|caption|source|of))*\s?[:/|—–-]|(?: (?:by|courtesy|credit|caption|source|of))+,)|^file photo\b|\((?:ap|reuters|afp|file|epa|xinhua)?\s?photo(?:s|graph)?\b[^()]*\)$|\[[^\]]*(?:photo|file:|\/(?:reuters|afp|ap|epa|getty))[^\]]*\]$|(?:getty images|(?:reuters|afp)\/(?!(?:afp|ap|dpa|epa|bns|elta|leta|tass|xinhua|reuters)\b)\p{Lu}[^.]{2,40}|\(photo by [^()]+\))[)\s.]*$/iu

/** Whether a line is a picture's credit or caption: `Image source, Press Office`. What two agencies sign, `(Reuters/AFP)`, is a paragraph. @example isCaption('Photo: Anna Roe/Press Office') //=> true */
export const isCaption = (words: string): boolean => words.length <= 400 && CREDIT.test(words)

const MARKUP = /^(?:<[^>]+>\s*\.?\s*)+$|^[.#@\w\s,:()-]+\{$|^\}+$|^[\w-]+\s?:[^.]{1,80};$/
const ADDRESS = /^(?:[^\s@]{1,40}:\s*)?(?:https?:\/\/\S+|www\.\S+|@\w+|\S+@\S+\.\S+)[\s.]*$/i
const COUNT = /^(?:list )?\d+ of \d+$|^[\d,.]+[KkMm]? (?:comments?|views|shares|likes|reads)$/
const TRAIL = /^[^.!?]{1,40}(?:\s[>»›|]\s[^.!?>»›|]{1,100})+$|^\p{Lu}\p{L}*(?:\|\p{Lu}\p{L}*)+$/u
const AGE = /^(?:\p{L}+\s)?(?:\d+|an?) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month)s?\.? ago$/iu

const HASHTAGS = /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u
const SHAPES = [ADDRESS, MARKUP, TRAIL, COUNT, AGE, HASHTAGS]

/** Whether a line holds no words of a report by its shape alone: rules of dashes, addresses, hashtags, paths of a menu, counts, ages, markup. */
export const isBlankOfWords = (words: string): boolean =>
  !/[\p{L}\p{N}]/u.test(words) || (words.length <= LONGEST && SHAPES.some((shape) => shape.test(words)))
