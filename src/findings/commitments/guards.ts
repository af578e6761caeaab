import { wordsAfter } from '../events/index.ts'
import { isAsserted, isFuture, isInfinitive, modalOf } from '../tree/index.ts'
import type { Scene } from './scene.ts'

/** Whether words of promising are meant: not denied, asked, doubted or hung on a condition, nor only to come: "will pledge" is no pledge yet. */
export function isUndertaken(scene: Scene, node: number): boolean {
  const { tree, tokens } = scene
  if (!isAsserted(scene, node)) return false
  const modal = modalOf(scene, node)
  if (modal === 'would' || modal === "'d") return isFuture(scene, node)
  const gerund = /ing$/.test(tokens[node]?.lower ?? '') && tree.among(node, 'aux', 'nsubj').length === 0
  if (gerund && tree.relation(node) === 'amod') return false
  if (gerund && tree.relation(node) === 'advcl' && !OPENS_GERUND.test(tokens[node - 1]?.lower ?? '')) return false
  if (isInfinitive(scene, node) && /^(xcomp|advcl|acl)$/.test(tree.relation(node)))
    return /^(go|continue|join|come|seem|use|begin)$/.test(tokens[tree.above(node)]?.lemma ?? '')
  return true
}

/** "promises to be lively": a prospect, no promise. */
export const isProspect = ({ tree, tokens }: Scene, node: number): boolean =>
  tree.among(node, 'mark').some((mark) => tokens[mark]?.lower === 'to') &&
  tree.among(node, 'cop').length > 0 &&
  /^(ADJ|NOUN)$/.test(tokens[node]?.tag ?? '') &&
  !READY.test(tokens[node]?.lemma ?? '')

const OPENS_GERUND = /^(,|and|by|after|while|in)$/
const READY =
  /^(part|member|host|guarantor|partner|signatory|ready|prepared|willing|available|open|generous|transparent|able)$/

/** "vowed to retaliate", "will attack": a threat, no promise. */
export function isHostile({ words, events, tokens, sentence }: Scene, node: number): boolean {
  const head = tokens[node]
  if (!head) return false
  if (head.lemma === 'stand' && /^(in|by|down|aside|ready)$/.test(tokens[node + 1]?.lower ?? '')) return false
  const named = words.verbs.get(head.lemma) ?? []
  if (
    named.some(
      ({ as, words: entry }) => as === 'hostile' && wordsAfter(tokens, node + 1, entry, 1, sentence.last) !== null,
    )
  )
    return true
  if (/^(remain|stay|be|have|keep|continue)$/.test(head.lemma)) return false
  const plain = (events.verbs.get(head.lemma) ?? []).filter(
    ({ words: entry, objects, act }) => entry.length === 1 && objects.length === 0 && act !== null,
  )
  return plain.length > 0 && plain.every(({ act }) => /^(ASSAULT|COERCE|SANCTION|THREATEN)$/.test(act?.type ?? ''))
}
