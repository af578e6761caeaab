import { EVENT_TYPES, type EventType, Failure } from '../../terms/index.ts'
import { EMPTY_QUERY, type WatchQuery } from './watchQuery.ts'
import { type WatchToken, watchTokens } from './watchTokens.ts'

const FORMS =
  'A watch is like: China -> Lithuania COERCE; Estonia <-> Latvia; by Tamberg about Kenya; "port data"; office of Estonia; promise due within 14 days'

/** Days within which a promise is told where none are given. */
const SOON = 7

const CLAUSES = ['by', 'about', 'with', 'office', 'promise'] as const

/** What a watch asks for. Throws BAD_WATCH, which says where it cannot be understood and what would do.
 * @example parseWatch('China -> Lithuania COERCE').towards //=> { from: 'China', to: 'Lithuania', mutual: false }
 * @example parseWatch('by Tamberg about Kenya "port data"').words //=> ['port data'] */
export function parseWatch(typed: string): WatchQuery {
  const tokens = watchTokens(typed)
  const wrong = (at: number, why: string): Failure =>
    new Failure(
      'BAD_WATCH',
      `the watch ${JSON.stringify(typed)} cannot be understood at character ${Math.min(at, typed.length) + 1}: ${why}`,
      FORMS,
    )
  if (tokens.length === 0) throw wrong(0, 'it is empty')
  let place = 0
  let query = EMPTY_QUERY
  const peek = (): WatchToken | undefined => tokens[place]
  const here = (): number => peek()?.at ?? typed.length
  const word = (text: string): boolean => peek()?.sort === 'word' && peek()?.text === text
  const put = <Key extends keyof WatchQuery>(key: Key, value: WatchQuery[Key], at: number): void => {
    if (query[key] !== null) throw wrong(at, `it says ${key} twice`)
    query = { ...query, [key]: value }
  }

  /** Words up to the next clause; null for `*`. */
  const name = (after: string): string | null => {
    const from = place
    const at = here()
    while (isNamePart(tokens, place, from)) place++
    const words = tokens.slice(from, place).map(({ text }) => text)
    if (words.length === 0) throw wrong(at, `a name is missing after ${after}`)
    return words.join(' ') === '*' || words.join(' ') === 'anybody' ? null : words.join(' ')
  }
  const somebody = (after: string): string => {
    const at = here()
    const named = name(after)
    if (named === null) throw wrong(at, `${after} needs a name; anybody is only for -> and <->`)
    return named
  }

  while (place < tokens.length) {
    const token = tokens[place] as WatchToken
    const { at, text } = token
    if (token.sort === 'comma' || (place > 0 && word('and'))) {
      place++
      if (peek() === undefined) throw wrong(typed.length, `something is missing after ${text}`)
    } else if (token.sort === 'quoted') {
      if (text.trim() === '') throw wrong(at, 'there are no words between the quotation marks')
      query = { ...query, words: [...query.words, text.trim()] }
      place++
    } else if (token.sort === 'word' && isType(text)) {
      query = { ...query, types: [...query.types, text] }
      place++
    } else if (word('by') || word('about') || word('with')) {
      place++
      put(text as 'by' | 'about' | 'with', somebody(text), at)
    } else if (word('office')) {
      place++
      const title: string[] = []
      while (peek()?.sort === 'word' && !word('of')) title.push(tokens[place++]?.text ?? '')
      if (!word('of')) throw wrong(here(), 'of and a state or body are missing after office')
      place++
      put('office', { title: title.length === 0 ? null : title.join(' '), of: somebody('of') }, at)
    } else if (word('promise')) {
      place++
      if (!word('due')) throw wrong(here(), 'due is missing after promise')
      place++
      put('dueWithin', word('within') ? days() : SOON, at)
    } else if (token.sort === 'arrow') throw wrong(at, `a name is missing before ${text}`)
    else put('towards', towards(), at)
  }
  return query

  function days(): number {
    place++
    const count = peek()
    if (count === undefined || !/^\d{1,4}$/.test(count.text))
      throw wrong(here(), 'a number of days is missing after within')
    place++
    if (word('day') || word('days')) place++
    return Number(count.text)
  }

  function towards(): NonNullable<WatchQuery['towards']> {
    const from = name('the beginning')
    const arrow = peek()
    if (arrow?.sort !== 'arrow')
      throw wrong(here(), `-> and a name are missing after ${from ?? 'anybody'}, or by, about or with before it`)
    place++
    const began = here()
    const to = name(arrow.text)
    const misspelt = to === null ? undefined : nearType(to.split(' ').at(-1) ?? '')
    if (misspelt !== undefined) throw wrong(began, `${misspelt[0]} is no type of event; did you mean ${misspelt[1]}?`)
    if (from === null && to === null) throw wrong(began, 'anybody towards anybody is everything; name one of them')
    const back = arrow.text === '<-' || arrow.text === '←'
    const mutual = arrow.text === '<->' || arrow.text === '↔'
    return back ? { from: to, to: from, mutual } : { from, to, mutual }
  }
}

/** Whether a token is part of the name that begins at `from`: `and` is where no clause follows it (Trinidad and Tobago). */
function isNamePart(tokens: readonly WatchToken[], place: number, from: number): boolean {
  const token = tokens[place]
  if (token?.sort !== 'word' || isType(token.text) || isClause(token.text)) return false
  if (place === from || token.text !== 'and') return true
  const next = tokens[place + 1]
  return next?.sort === 'word' && !isType(next.text) && !isClause(next.text)
}

const isClause = (text: string): boolean => (CLAUSES as readonly string[]).includes(text)

const isType = (text: string): text is EventType => (EVENT_TYPES as readonly string[]).includes(text)

/** A word in capitals that is a type but for a letter or two, with that type. */
function nearType(text: string): readonly [string, EventType] | undefined {
  if (!/^[A-Z]{5,}$/.test(text)) return undefined
  const near = EVENT_TYPES.find((type) => type.length >= 5 && differBy(type, text) <= 2)
  return near === undefined ? undefined : [text, near]
}

/** Letters that must be put in, left out or changed to make one word of another. */
function differBy(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length] ?? 0
}
