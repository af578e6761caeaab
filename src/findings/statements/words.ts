import type { Token } from '../../english/index.ts'
import type { Scene } from './scene.ts'

const WH = new Set(['how', 'what', 'why', 'whether', 'if', 'who', 'whom', 'when', 'where', 'which', 'whose'])
const SUBORDINATORS = new Set(
  'if because when while although though since unless until once after before as whereas given'.split(' '),
)
const DASHES = new Set(['—', '–', '--', '-'])

export const isComma = (token: Token | undefined): boolean => token?.text === ','
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text)
export const isWh = (token: Token | undefined): boolean => token !== undefined && WH.has(token.lower)
export const isFinalMark = (token: Token | undefined): boolean => token !== undefined && /^[.!?…]+$/.test(token.text)
export const isMark = (token: Token | undefined): boolean => token?.tag === 'PUNCT'

/** Words that open a clause which leans on another: `if`, `because`; `since` and `before` also where tagged as prepositions. */
export const isSubordinator = (token: Token | undefined): boolean =>
  token !== undefined && SUBORDINATORS.has(token.lower)

export const isRelative = (token: Token | undefined): boolean =>
  token !== undefined && /^(who|which|whom|whose)$/.test(token.lower)

export const isConjunction = (token: Token | undefined): boolean => token?.tag === 'CCONJ'

/** Whether a quotation opens with this token. */
export function opensQuote(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  return token !== undefined && scene.quoteAt(index)?.outer.start === token.start
}

/** Whether a token lies inside a quotation, its marks included. */
export const isQuoted = (scene: Scene, index: number): boolean => scene.quoteAt(index) !== undefined

/** The token after the quotation that holds this one; the token itself where none does. */
export function afterQuote(scene: Scene, index: number): number {
  const quote = scene.quoteAt(index)
  if (!quote) return index
  let at = index
  while (at < scene.tokens.length && (scene.tokens[at]?.start ?? 0) < quote.outer.end) at++
  return at
}

/** The first token of the quotation that holds this one; the token itself where none does. */
export function quoteStart(scene: Scene, index: number): number {
  const quote = scene.quoteAt(index)
  if (!quote) return index
  let at = index
  while (at > 0 && (scene.tokens[at - 1]?.start ?? -1) >= quote.outer.start) at--
  return at
}
