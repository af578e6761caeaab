import { HELPERS, HELPERS_BEFORE_TO, LEFT_OUT, LIGHT, NEGATIONS, NOT_NEGATED } from './closedWords.ts'
import { isCalendarName, numberAt, TIME_SPANS } from './numbers.ts'
import { meaningOf, oneWordFor } from './synonyms.ts'
import { carries, negatedToken, tokenOf } from './token.ts'
import { type Word, wordsOf } from './words.ts'

/** What a wording is compared by: its words in order, a number each (a hash, and what sort of word it is). Small, and JSON as it stands. */
export type Print = readonly number[]

const MONEY: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
])

/** The print of what somebody is reported to have said or promised; empty where the text has no word.
 * @example printOf('They’d paid 2,000 euros').length === printOf('We pay two thousand euros').length //=> true */
export function printOf(text: string): Print {
  const words = wordsOf(text)
  const clauses = clausesOf(words)
  const print = clauses.flatMap(clausePrint)
  if (print.some(carries)) return print
  // "So be it": nothing but small words, so each of them counts
  return words.filter(({ text }) => text !== '.').map(({ text }) => tokenOf(text, 'light'))
}

function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]]
  for (const word of words) word.text === '.' ? clauses.push([]) : clauses.at(-1)?.push(word)
  return clauses
}

/** A negation marks the next word of matter, or where none follows in its clause the last one before it. */
function clausePrint(clause: readonly Word[]): number[] {
  const texts = clause.map(({ text }) => text)
  const print: number[] = []
  let negated = false
  let money: string | null = null
  const add = (token: number): void => {
    print.push(negated && carries(token) ? negatedToken(token) : token)
    if (carries(token)) negated = false
  }
  for (let at = 0; at < clause.length; at++) {
    const text = texts[at] ?? ''
    const next = texts[at + 1] ?? ''
    const number = numberAt(texts, at)
    const span = TIME_SPANS.get(text)
    if (number !== null) {
      add(tokenOf(`#${number.value}`, 'number'))
      if (money !== null) add(tokenOf(meaningOf(money), 'matter'))
      money = null
      at += number.length - 1
    } else if (span !== undefined) {
      add(tokenOf(`#${span[0]}`, 'number'))
      add(tokenOf(meaningOf(span[1]), 'matter'))
    } else if (MONEY.has(text)) money = MONEY.get(text) ?? null
    else if (NEGATIONS.has(text)) {
      if (!opensNoNegation(text, next)) negated = true
      else at++
    } else if (HELPERS_BEFORE_TO.has(text) && next === 'to') {
      add(tokenOf(HELPERS_BEFORE_TO.get(text) ?? text, 'light'))
      at++
    } else if (oneWordFor(text, next) !== undefined) {
      add(tokenOf(meaningOf(oneWordFor(text, next) ?? text), 'matter'))
      at++
    } else if (!LEFT_OUT.has(text)) add(wordToken(text, clause[at]?.capital ?? false))
  }
  const last = print.findLastIndex(carries)
  if (negated && last >= 0) print[last] = negatedToken(print[last] ?? 0)
  return print
}

const opensNoNegation = (word: string, next: string): boolean =>
  (word === 'no' || word === 'not') && NOT_NEGATED[word].has(next)

function wordToken(text: string, capital: boolean): number {
  if (isCalendarName(text, capital)) return tokenOf(`#${text}`, 'number')
  const small = HELPERS.get(text) ?? text
  if (LIGHT.has(small)) return tokenOf(small, 'light')
  return tokenOf(meaningOf(text), capital ? 'name' : 'matter')
}
