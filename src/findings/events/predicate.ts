import type { Sentence, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'

/** A verb and the word of the tree that its clause hangs on: of "is ready" that is `ready`. */
export type Predicate = { readonly verb: VerbGroup; readonly node: number }

/** The predicates of a sentence, in order of their verbs. */
export function predicatesOf(layout: Layout, sentence: Sentence): Predicate[] {
  const found: Predicate[] = []
  for (let index = sentence.first; index < sentence.last; ) {
    const verb = layout.verbAt(index)
    const last = found.at(-1)
    const node = verb ? nodeOf(layout, verb) : -1
    if (verb && last && isDue(layout, last, verb, node)) found[found.length - 1] = { verb: due(last.verb, verb), node }
    else if (verb && last && isParted(layout, last, node))
      found[found.length - 1] = { verb: joined(layout, last.verb, verb), node }
    else if (verb) found.push({ verb: asTree(layout, verb), node })
    index = verb ? Math.max(verb.last, index + 1) : index + 1
  }
  return found
}

/** "[was] [to join]": a form of "be" that the tree hangs on the infinitive behind it. */
const isDue = ({ tree, reading: { tokens } }: Layout, last: Predicate, verb: VerbGroup, node: number): boolean =>
  last.node === node &&
  last.verb.lemma === 'be' &&
  last.verb.form === 'finite' &&
  tokens
    .slice(last.verb.last, verb.first)
    .every(({ lower }) => /^(due|about|set|bound|scheduled|slated)$/.test(lower)) &&
  verb.form === 'infinitive' &&
  /^(aux|cop)$/.test(tree.relation(last.verb.head))

const due = (be: VerbGroup, verb: VerbGroup): VerbGroup => ({
  ...verb,
  start: be.start,
  first: be.first,
  form: 'finite',
  tense: 'future',
  negated: be.negated,
})

/** "[will] in turn [pay]": a modal verb apart from its verb. */
const isParted = ({ tree, reading: { tokens } }: Layout, last: Predicate, node: number): boolean =>
  last.node === node &&
  last.verb.last === last.verb.first + 1 &&
  MODAL.test(tokens[last.verb.head]?.lower ?? '') &&
  tree.relation(last.verb.head) === 'aux'

const MODAL = /^(will|would|shall|could|may|might|must|should|can)$/

function joined({ reading: { tokens } }: Layout, modal: VerbGroup, verb: VerbGroup): VerbGroup {
  const word = tokens[modal.head]?.lower ?? ''
  const tense = /^(will|shall)$/.test(word) ? 'future' : verb.tense
  return {
    ...verb,
    start: modal.start,
    first: modal.first,
    form: 'finite',
    tense,
    modal: word,
    negated: modal.negated || verb.negated,
  }
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
  const leans = word.relation === 'acl' || (word.relation === 'conj' && reading.tokens[word.head]?.relation === 'acl')
  if (lone && verb.form === 'finite' && verb.tense === 'past' && !own && leans)
    return { ...verb, form: 'participle', tense: null, passive: true }
  if (lone && verb.form === 'participle' && own && !/^acl/.test(word.relation))
    return { ...verb, form: 'finite', tense: 'past', passive: false }
  if (lone && mainSubject({ tree, reading }, head) !== null)
    return { ...verb, form: 'finite', tense: 'past', passive: false }
  return verb
}

/** The noun that a sentence's tree hangs on nothing, with a past form right behind it that has an object of its own: the subject of its verb, which the
 * tree takes for a participle: "Chadian security [forces] arrested at least forty men". Null for "the forces arrested on Monday". */
export function mainSubject(
  { tree, reading: { tokens } }: Pick<Layout, 'tree' | 'reading'>,
  verb: number,
): number | null {
  const word = tokens[verb]
  const above = word?.head ?? -1
  if (word?.tag !== 'VERB' || !/ed$|^[a-z]+$/.test(word.lower) || !/^acl$/.test(word.relation)) return null
  const whole = tokens[above]?.relation === 'root' && above === verb - 1
  return whole && tree.among(verb, 'obj').some((child) => child > verb) ? above : null
}
