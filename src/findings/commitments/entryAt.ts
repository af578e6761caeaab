import { wordsAfter } from '../events/index.ts'
import { isPassive } from '../tree/index.ts'
import type { PromiseWords } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** Words of promising found at a verb: the word of the tree that they hang on and the token after them. */
export type Found = {
  readonly entry: PromiseWords
  readonly node: number
  readonly end: number
  readonly asBe: boolean
}

/** The words of a promise that begin at a token; of "is ready to" the node is `ready`. */
export function pledgeAt(scene: Scene, token: number): Found | null {
  const { tokens, tree, words, sentence } = scene
  const word = tokens[token]
  if (!word || !/^(VERB|AUX)$/.test(word.tag)) return null
  const copula = tree.relation(token) === 'cop'
  const starts: [string, number, boolean][] = [[word.lemma, token + 1, copula]]
  if (isPassive(scene, token)) starts.push(['be', token, true])
  for (const [first, at, asBe] of starts)
    for (const entry of words.verbs.get(first) ?? []) {
      if (entry.as === 'hostile' || (isPassive(scene, token) && !asBe && entry.as !== 'allot')) continue
      const end = wordsAfter(tokens, at, entry.words, 1, sentence.last)
      if (end !== null) return { entry, node: copula ? tree.above(token) : token, end, asBe }
    }
  return null
}

/** Whether a verb is one that gives or does something for somebody, told in the plain future: "will [fund] a school". */
export const isGiving = ({ words, tokens, sentence }: Scene, token: number, as: 'give' | 'go'): boolean => {
  const word = tokens[token]
  return (words.wills.get(word?.lemma ?? '') ?? []).some(
    (entry) => entry.as === as && wordsAfter(tokens, token + 1, entry.words, 1, sentence.last) !== null,
  )
}
