import type { Sentence, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'

/** The word that opens a nonfinite clause: "[by] recalling"; a comma where one stands there or "and"; empty where a phrase or verb does. */
export function leadOf(layout: Layout, verb: VerbGroup, node: number, sentence: Sentence): string {
  const { tree, reading } = layout
  const { tokens } = reading
  const mark = tree.among(node, 'mark', 'case').find((child) => child < verb.head && tokens[child]?.lower !== 'to')
  if (mark !== undefined) return tokens[mark]?.lower ?? ''
  let index = verb.first - 1
  while (index > sentence.first && tokens[index]?.tag === 'ADV') index--
  const token = tokens[index]
  if (!token || index < sentence.first) return ''
  if (token.tag === 'CCONJ') return ','
  return layout.verbAt(index) || layout.chunkAt(index) ? '' : token.lower
}

const OPENERS =
  /^(if|unless|whether|until|after|before|by|while|because|as|when|since|though|although|for|of|in|without|despite|against|from|that|with|lest|once|where)$/

/** The word that opens the clause of a word of the tree: `if`, `after`; `should` where it stands before the subject; null without one. */
export function openerOf({ tree, reading: { tokens } }: Layout, node: number): string | null {
  const marks =
    tree.among(node, 'cop').length > 0 ? tree.among(node, 'mark', 'advmod') : tree.among(node, 'mark', 'advmod', 'case')
  const mark = marks.find((child) => child < node && OPENERS.test(tokens[child]?.lower ?? ''))
  if (mark !== undefined) return tokens[mark]?.lower ?? null
  const [subject] = tree.among(node, 'nsubj')
  const inverted = tree
    .among(node, 'aux')
    .some((child) => subject !== undefined && child < subject && tokens[child]?.lower === 'should')
  return inverted ? 'should' : null
}
