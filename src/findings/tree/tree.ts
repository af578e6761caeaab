import type { Reading } from '../../english/index.ts'

/** The dependency trees of a reading as a finder walks them. */
export type Tree = {
  /** The words that hang on a word, in order of place. */
  readonly under: (token: number) => readonly number[]
  /** The relation of a word to its head without its subtype: `nsubj` for `nsubj:pass`. */
  readonly relation: (token: number) => string
  /** Index of the word that a word hangs on; -1 at the top of its sentence. */
  readonly above: (token: number) => number
  /** Of the words under one, those of these relations. */
  readonly among: (token: number, ...relations: readonly string[]) => number[]
  /** Whether one word hangs on another, at any depth; no word hangs on itself. */
  readonly hangsOn: (token: number, other: number) => boolean
}

/** Lays out who hangs on whom. */
export function treeOf({ tokens }: Pick<Reading, 'tokens'>): Tree {
  const under = new Map<number, number[]>()
  tokens.forEach(({ head }, index) => {
    const list = under.get(head)
    if (list) list.push(index)
    else under.set(head, [index])
  })
  const above = (token: number): number => tokens[token]?.head ?? -1
  const relation = (token: number): string => tokens[token]?.relation.replace(/:.*/, '') ?? ''
  return {
    under: (token) => under.get(token) ?? [],
    relation,
    above,
    among: (token, ...relations) => (under.get(token) ?? []).filter((child) => relations.includes(relation(child))),
    hangsOn: (token, other) => {
      for (let index = above(token); index >= 0; index = above(index)) if (index === other) return true
      return false
    },
  }
}
