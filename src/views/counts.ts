import { foldText } from '../terms/index.ts'

/** A number of something in a sentence. `sort` is what two numbers must share to be set side by side: a noun, or what befell or moved people. */
export type Count = {
  readonly sort: string
  readonly value: number
  readonly bound: 'at least' | 'at most' | 'about' | null
  /** As a reader is told: `1200 marchers`, `12 killed`. */
  readonly words: string
}

const SMALL: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 2]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])

/** When, how long and how old are no numbers of things; nor is what only joins. */
const NO_THING =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|years?|months?|weeks?|days?|hours?|minutes?|o|st|nd|rd|th|and|or|to|of|in|on|at|by|the|a|an|per|more|others?|times?|year|is|are|was|were|had|have|has|will|for|from|with|after|before)$/
const PEOPLE = /^(?:people|persons?|civilians?|men|women|children|villagers|residents|citizens|bystanders|students)$/
const MARCHERS = /^(?:marchers|protesters|protestors|demonstrators|strikers|rioters|supporters)$/

/** What befalls or moves people, by the words that tell it. */
const SENSES: readonly (readonly [sort: string, words: RegExp])[] = [
  ['killed', /^(?:kill(?:ed|ing|s)?|dead|died|deaths?|fatalities|lives)$/],
  ['hurt', /^(?:injur(?:ed|ing|ies)|wound(?:ed|ing|s)?|hurt)$/],
  ['arrested', /^(?:arrest(?:ed|ing|s)?|detain(?:ed|ing)?|detentions?)$/],
  ['marching', /^(?:march(?:ed|ing)|rall(?:y|ied|ying)|protest(?:ed|ing)?|demonstrat(?:ed|ing)|crowd)$/],
]

/** Where what a number counts ends: what stands beyond is another's. */
const BREAK = /^(?:and|but|while|with|as|after|before|or)$|[,;:.]$/
/** Words between a number and what befell them. */
const REACH = 5

const BOUNDS: readonly (readonly [Exclude<Count['bound'], null>, RegExp])[] = [
  ['at least', /(?:at least|more than|over|no fewer than)$/],
  ['at most', /(?:at most|up to|fewer than|less than|no more than)$/],
  ['about', /(?:about|around|some|nearly|almost|roughly|an estimated|close to)$/],
]

/** Numbers of something that a sentence tells, with what they are numbers of.
 * @example countsIn('Police counted 1,200 marchers and killed at least four people.').map(({ words }) => words) //=> ['1200 marchers', 'at least 4 killed'] */
export function countsIn(sentence: string): readonly Count[] {
  const words = sentence.replace(/["“”‘’()]/g, ' ').match(/[^\s]+/g) ?? []
  const counts: Count[] = []
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at)
    if (number === null) continue
    const after = at + number.length
    const before = words.slice(Math.max(0, at - REACH), at)
    const noun = foldText(/[,;:.]$/.test(words[after - 1] ?? '') ? '' : (words[after] ?? ''))
    const sort = sortOf(before, words.slice(after, after + REACH + 1), noun)
    if (sort !== null) {
      const said = foldText(before.join(' '))
      const bound = BOUNDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null
      const what = ['killed', 'hurt', 'arrested'].includes(sort) ? sort : noun
      counts.push({
        sort,
        value: number.value,
        bound,
        words: `${bound === null ? '' : `${bound} `}${number.value} ${what || 'people'}`,
      })
    }
    at = after - 1
  }
  return counts
}

function numberAt(words: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const word = (words[at] ?? '').replace(/^[$€£]/, '').replace(/[,;:.]$/, '')
  const digits = /^\d[\d,]*(?:\.\d+)?$/.test(word)
  const value = digits ? Number(word.replace(/,/g, '')) : SMALL.get(word.toLowerCase())
  if (value === undefined || !Number.isFinite(value)) return null
  const scale = /[,;:.]$/.test(words[at] ?? '') ? undefined : SCALES.get((words[at + 1] ?? '').replace(/[,;:.]$/, ''))
  if (scale === undefined && digits && !word.includes(',') && value >= 1900 && value < 2100) return null
  return { value: value * (scale ?? 1), length: scale === undefined ? 1 : 2 }
}

function sortOf(before: readonly string[], after: readonly string[], noun: string): string | null {
  const nearest = senseIn([...before].reverse()) ?? senseIn(after)
  if (MARCHERS.test(noun))
    return nearest === 'killed' || nearest === 'hurt' || nearest === 'arrested' ? nearest : 'marching'
  if (nearest !== null && (noun === '' || NO_THING.test(noun) || PEOPLE.test(noun) || senseOf(noun) !== null))
    return nearest
  if (nearest !== null && nearest !== 'marching') return `${noun} ${nearest}`
  return noun === '' || NO_THING.test(noun) || !/^\p{L}{2,}$/u.test(noun) ? null : noun
}

/** The first word of a sense, up to where the clause breaks or another number comes. */
function senseIn(words: readonly string[]): string | null {
  for (const word of words) {
    const folded = foldText(word)
    if (BREAK.test(folded) || numberAt([word], 0) !== null) return null
    const sense = senseOf(folded)
    if (sense !== null) return sense
    if (/[,;:.]$/.test(word)) return null
  }
  return null
}

const senseOf = (word: string): string | null => SENSES.find(([, pattern]) => pattern.test(word))?.[0] ?? null

/** Whether two numbers may both be true: `at least 10` and `12`; `about 1,000` and `1,050`.
 * @example agree({ sort: 'killed', value: 10, bound: 'at least', words: '' }, { sort: 'killed', value: 12, bound: null, words: '' }) //=> true */
export function agree(a: Count, b: Count): boolean {
  if (a.value === b.value) return true
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.bound === 'at least' || high.bound === 'at most') return true
  const rough = a.bound === 'about' || b.bound === 'about'
  return rough && high.value - low.value <= high.value * ROUGH
}

/** How far a number told as `about` may be from another. */
const ROUGH = 0.1
