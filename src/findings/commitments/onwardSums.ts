import type { Commitment } from '../../terms/index.ts'
import { type Clause, isMoney, wordsAfter } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { amountIn } from './amount.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "A further £500,000 will go to the council": part of a sum whose giver was told before; the refiner `givers` names them.
 * Not "£500,000 went to the council" nor "the money will go far". */
export const onwardSums: Finder<Commitment> = {
  name: 'commitments/onwardSum',
  find: (context) =>
    scenesOf(context).flatMap((scene) => scene.clauses.flatMap((clause) => sumOf(scene, clause) ?? [])),
}

function sumOf(scene: Scene, clause: Clause): Draft<Commitment> | null {
  const { layout, sentence, words } = scene
  const { tokens, article } = layout.reading
  const { verb, subject } = clause
  if (verb.tense !== 'future' || verb.negated || layout.inQuote(verb.head)) return null
  const chunk = subject[0]
  if (!chunk) return null
  const head = tokens[verb.head]
  const entries = [...(words.wills.get(verb.passive ? 'be' : (head?.lemma ?? '')) ?? [])]
  const at = verb.passive ? verb.head : verb.head + 1
  if (!entries.some(({ as, words: entry }) => as === 'go' && wordsAfter(tokens, at, entry, 1, sentence.last) !== null))
    return null
  let first = chunk.first
  if (isMoney(tokens, chunk))
    while (first > sentence.first && /^(a|an|the|further|another|additional)$/.test(tokens[first - 1]?.lower ?? ''))
      first--
  const content = contentSpan(layout, sentence, first, verb.last)
  const subjectText = article.text.slice(tokens[first]?.start ?? content.start, verb.start)
  const amount = amountIn(subjectText)
  const draft = commitmentOf(scene, [], content, clause.args)
  return amount && draft.to.length > 0 ? { ...draft, amount } : null
}
