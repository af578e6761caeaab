import type { Scene } from './scene.ts'

/** The token of who does what a verb says, found at the verb it is joined to where it has none of its own; -1 where there is none. */
export function subjectOf({ parsed: { tokens } }: Scene, verb: number): number {
  for (let at = verb, step = 0; at >= 0 && step < 4; step++) {
    const own = tokens.findIndex(({ head, relation }) => head === at && relation.startsWith('nsubj'))
    if (own >= 0) return own
    const token = tokens[at]
    if (!token || !/^(?:conj|xcomp|advcl|parataxis)/.test(token.relation)) return -1
    at = token.head
  }
  return -1
}

/** Whether a token is one of the words half-open [first, last). */
export const holdsToken = ({ words }: Scene, first: number, last: number, token: number): boolean =>
  token >= (words[first]?.first ?? 0) && token < (words[last - 1]?.last ?? 0)
