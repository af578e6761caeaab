import type { Token } from './reading.ts'

/** Whether a participle stands before its noun, as its tree has it: `the expelled envoy`, `Armed men left`, `U.S.-backed`.
 * Not `the envoy expelled`, `by banning imports`. */
export function isAttributive(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined && ((BEFORE_NOUN.has(token.relation) && token.head > index) || isHyphened(tokens, index, first))
  )
}

/** Trees take `most wanted` in `the most wanted man` for either. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['amod', 'compound'])

/** The second half of `so-called`, `U.S.-backed`. */
function isHyphened(tokens: readonly Token[], index: number, first: number): boolean {
  const hyphen = tokens[index - 1]
  return (
    index - 1 > first &&
    hyphen?.text === '-' &&
    hyphen.end === tokens[index]?.start &&
    hyphen.start === tokens[index - 2]?.end
  )
}
