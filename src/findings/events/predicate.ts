import type { Sentence, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'

/** A verb and the word of the tree that its clause hangs on: of "is ready" that is `ready`. */
export type Predicate = { readonly verb: VerbGroup; readonly node: number }

/** The predicates of a sentence, in order of their verbs. */
export function predicatesOf(layout: Layout, sentence: Sentence): Predicate[] {
  const found: Predicate[] = []
  for (let index = sentence.first; index < sentence.last; ) {
    const verb = layout.verbAt(index)
    if (verb) found.push({ verb: asTree(layout, verb), node: nodeOf(layout, verb) })
    index = verb ? Math.max(verb.last, index + 1) : index + 1
  }
  return found
}

function nodeOf({ tree, reading }: Layout, { head }: VerbGroup): number {
  const above = reading.tokens[head]?.head ?? -1
  return /^(cop|aux)$/.test(tree.relation(head)) && above >= 0 ? above : head
}

/** A lone past form as its place in the tree tells it: of "[lifted] curbs [imposed] on" the first is finite, the second leans on a noun. */
function asTree({ tree, reading }: Layout, verb: VerbGroup): VerbGroup {
  const { head } = verb
  const word = reading.tokens[head]
  if (!word || tree.among(head, 'aux', 'mark').length > 0) return verb
  const own = tree.among(head, 'nsubj').length > 0
  const lone = verb.head === verb.first
  if (lone && verb.form === 'finite' && verb.tense === 'past' && !own && word.relation === 'acl')
    return { ...verb, form: 'participle', tense: null, passive: true }
  if (lone && verb.form === 'participle' && own && !/^acl/.test(word.relation))
    return { ...verb, form: 'finite', tense: 'past', passive: false }
  return verb
}
