import { isInfinitive } from './doers.ts'
import type { Field } from './field.ts'

/** Verbs and adjectives that leave open what hangs on them: "hopes to", "refused to", "demanded that", "was urged to". */
const UNREAL =
  /^(hope|want|wish|refuse|decline|deny|demand|urge|ask|request|require|plead|beg|call|appeal|press|pressure|order|instruct|tell|invite|fail|consider|doubt|expect|predict|forecast|threaten|propose|suggest|recommend|advise|seek|try|attempt|plan|intend|aim|mull|weigh|discuss|debate|vote|forget|avoid|reject|oppose|oblige|force|compel|direct|encourage|likely|unlikely|unable|unwilling|reluctant|able|fear|wonder|whether|need|dream|long|prefer|speculate|dispute|forbid|ban|bar|prevent|stop|block|unsure|yet|cease|quit)$/
/** Of these only an infinitive leaves open what it says: "told them to go", but "told them it would pay". */
const TELLS = /^(tell|advise|warn|instruct|predict)$/
const CONDITION = /^(if|unless|whether|until|before|lest)$/
const OPEN_MODAL = /^(could|may|might|should|must|can|cannot|ca|ought)$/

/** Whether a predicate is denied: "never joined", "no state signed". */
export function isNegated({ tree, tokens }: Field, node: number): boolean {
  const denies = (word: number): boolean => /^(not|n't|n’t|never|neither|nor)$/.test(tokens[word]?.lower ?? '')
  if (tree.among(node, 'advmod', 'cc').some((word) => denies(word) && word < node)) return true
  return tree
    .among(node, 'nsubj')
    .some(
      (noun) =>
        /^(nobody|none|neither)$/.test(tokens[noun]?.lower ?? '') ||
        tree.among(noun, 'det').some((word) => tokens[word]?.lower === 'no'),
    )
}

/** The modal verb of a predicate in lower case, shared ones included: "[will] pay and train"; null without one. */
export function modalOf(field: Field, node: number): string | null {
  const { tree, tokens } = field
  const aux = tree.among(node, 'aux', 'cop').map((word) => tokens[word]?.lower ?? '')
  const modal = aux.find((word) => /^(will|wo|shall|would|'ll|’ll|'d|’d)$/.test(word) || OPEN_MODAL.test(word))
  if (modal) return modal
  const shares = tree.relation(node) === 'conj' && tree.among(node, 'nsubj', 'mark').length === 0 && aux.length === 0
  const base = tokens[node]?.lower === tokens[node]?.lemma
  return shares && base ? modalOf(field, tree.above(node)) : null
}

/** Whether a predicate is told in the future or as settled: "will pay", "'ll pay", "is to pay", "is due to pay", and "would pay" where somebody said so. */
export function isFuture(field: Field, node: number): boolean {
  const modal = modalOf(field, node)
  if (modal && /^(will|wo|shall|'ll|’ll)$/.test(modal)) return true
  if (modal && /^(would|'d|’d)$/.test(modal)) return isReported(field, node)
  if (modal) return false
  return isSettled(field, node)
}

/** "Chad is to pay", "is due to pay by May", "was to pay under the deal". */
export function isSettled(field: Field, node: number): boolean {
  const { tree, tokens } = field
  if (!isInfinitive(field, node)) return false
  const to = tree.among(node, 'mark').find((mark) => tokens[mark]?.lower === 'to') ?? -1
  let at = to - 1
  while (/^(ADV|PART)$/.test(tokens[at]?.tag ?? '') || /^(due|set)$/.test(tokens[at]?.lower ?? '')) at--
  const being = tokens[at]
  if (!being || !/^(is|are|was|were)$/.test(being.lower)) return false
  return tree.above(at) === node || tree.above(node) === at || tree.above(at) === tree.above(node)
}

const SPEECH =
  /^(say|announce|add|tell|report|state|declare|confirm|write|note|reveal|explain|stress|promise|pledge|agree|vow|assure|reply|answer|insist|decide|provide|specify|mean|stipulate)$/

/** Whether somebody says what a predicate tells: "said it would pay", "It would pay, the minister said". */
export function isReported(field: Field, node: number): boolean {
  const { tree, tokens } = field
  for (let index = node, depth = 0; index >= 0 && depth < 6; index = tree.above(index), depth++) {
    const relation = tree.relation(index)
    const above = tree.above(index)
    if (/^(ccomp|parataxis|acl|advcl|xcomp)$/.test(relation) && SPEECH.test(tokens[above]?.lemma ?? '')) return true
    if (tree.among(index, 'parataxis').some((child) => SPEECH.test(tokens[child]?.lemma ?? ''))) return true
    if (relation === 'ccomp' && tokens[above]?.tag === 'NOUN') return true
    if (relation === 'acl' && tree.among(index, 'mark').some((mark) => tokens[mark]?.lower === 'that')) return true
    if (!/^(conj|ccomp|xcomp|advcl|acl|parataxis)$/.test(relation)) return false
  }
  return false
}

/** Whether a predicate is told as a fact or an undertaking of its subject: not denied, asked for, wished, doubted, or itself a condition. */
export function isAsserted(field: Field, node: number): boolean {
  const { tree, tokens, sentence } = field
  if (isNegated(field, node) || OPEN_MODAL.test(modalOf(field, node) ?? '')) return false
  if (tokens[sentence.last - 1]?.text === '?') return false
  let index = node
  for (let depth = 0; depth < 8; depth++) {
    if (tree.among(index, 'mark').some((mark) => CONDITION.test(tokens[mark]?.lower ?? ''))) return false
    const relation = tree.relation(index)
    const above = tree.above(index)
    if (above < 0 || isParted(field, index, above)) return true
    if (
      /^(xcomp|ccomp|csubj)$/.test(relation) ||
      (isInfinitive(field, index) && /^(advcl|acl)$/.test(relation) && !isSettled(field, index))
    ) {
      const told = relation === 'ccomp' && !isInfinitive(field, index) && TELLS.test(tokens[above]?.lemma ?? '')
      if (told) return isAsserted(field, above)
      if (UNREAL.test(tokens[above]?.lemma ?? '') || UNREAL.test(tokens[above]?.lower ?? '')) return false
      if (isNegated(field, above) || (relation !== 'ccomp' && OPEN_MODAL.test(modalOf(field, above) ?? '')))
        return false
    }
    if (relation === 'conj' && isFiniteWord(field, index)) {
      const top = firstJoined(field, index)
      index = tree.relation(top) === 'ccomp' ? top : tree.above(top)
      if (index < 0) return true
      if (tree.relation(index) === 'root') return true
      continue
    }
    index = above
  }
  return true
}

/** Whether a semicolon parts two words, so that the one does not depend on the other in sense. */
function isParted({ tokens }: Field, a: number, b: number): boolean {
  for (let at = Math.min(a, b); at < Math.max(a, b); at++) if (tokens[at]?.text === ';') return true
  return false
}

const firstJoined = ({ tree }: Field, node: number): number => {
  let index = node
  while (tree.relation(index) === 'conj' && tree.above(index) >= 0) index = tree.above(index)
  return index
}

/** Whether a predicate has a subject or an auxiliary of its own, or is written as a finite form. */
const isFiniteWord = ({ tree, tokens }: Field, node: number): boolean =>
  tree.among(node, 'nsubj', 'aux', 'cop').length > 0 || tokens[node]?.features.VerbForm === 'Fin'
