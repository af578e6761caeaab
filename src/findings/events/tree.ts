import type { Reading, Token } from '../../english/index.ts'

/** The dependency trees of a reading as a finder walks them. */
export type Tree = {
  /** The words that hang on a word, in order of place. */
  readonly under: (token: number) => readonly number[]
  /** The relation of a word to its head without its subtype: `nsubj` for `nsubj:pass`. */
  readonly relation: (token: number) => string
  /** Of the words under one, those of these relations. */
  readonly among: (token: number, ...relations: readonly string[]) => number[]
}

/** Lays out who hangs on whom. */
export function treeOf({ tokens }: Pick<Reading, 'tokens'>): Tree {
  const under = new Map<number, number[]>()
  tokens.forEach(({ head }, index) => {
    const list = under.get(head)
    if (list) list.push(index)
    else under.set(head, [index])
  })
  const relation = (token: number): string => baseOf(tokens[token])
  return {
    under: (token) => under.get(token) ?? [],
    relation,
    among: (token, ...relations) => (under.get(token) ?? []).filter((child) => relations.includes(relation(child))),
  }
}

const baseOf = (token: Token | undefined): string => token?.relation.replace(/:.*/, '') ?? ''
