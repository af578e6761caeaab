import type { Chunk } from '../../english/index.ts'
import type { Commitment } from '../../terms/index.ts'
import { ownersOf } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { amountIn } from './amount.ts'
import { commitmentOf } from './details.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "Chad's $2 million aid package for Niger", "the UK's fund for Niger, which is £286 million this year".
 * Not "Chad's army" nor a package without a sum. */
export const ownedSums: Finder<Commitment> = {
  name: 'commitments/ownedSum',
  find: (context) => scenesOf(context).flatMap((scene) => scene.chunks.flatMap((chunk) => sumOf(scene, chunk) ?? [])),
}

function sumOf(scene: Scene, chunk: Chunk): Draft<Commitment> | null {
  const { layout, words } = scene
  const { tokens, article } = layout.reading
  const head = tokens[chunk.head]
  const entry = (words.nouns.get(head?.lemma ?? '') ?? []).find(
    ({ as, words: entryWords }) => as === 'fund' && fits(scene, chunk, entryWords),
  )
  if (!head || !entry || layout.inQuote(chunk.head)) return null
  const by = ownersOf(layout, { ...chunk, last: chunk.head })
  if (by.length === 0 || by.every((actor) => layout.kindOf(actor) === 'person')) return null
  const last = tailEnd(scene, chunk)
  const end = sumAfter(scene, last) ?? last
  const content = { start: chunk.start, end: tokens[end - 1]?.end ?? chunk.end }
  const amount = amountIn(article.text.slice(content.start, content.end))
  if (!amount) return null
  const draft = commitmentOf(scene, by, content, [chunk.head])
  return draft.to.length > 0 ? { ...draft, amount } : null
}

const fits = ({ layout }: Scene, { head }: Chunk, words: readonly string[]): boolean =>
  words.every((word, at) => {
    const token = layout.reading.tokens[head - (words.length - 1 - at)]
    return token?.lower === word || token?.lemma === word
  })

/** The token after the prepositional phrases behind the noun. */
function tailEnd({ layout }: Scene, chunk: Chunk): number {
  const { tokens } = layout.reading
  let last = chunk.last
  for (;;) {
    const link = tokens[last]
    const next = layout.chunkAt(last + 1)
    if (!link || !next || next.first !== last + 1 || !(link.tag === 'ADP' || link.lower === 'to')) return last
    last = next.last
  }
}

/** ", which is £286 million this financial year", ", worth $2 million": the token after it. */
function sumAfter({ layout, sentence }: Scene, from: number): number | null {
  const { tokens } = layout.reading
  let index = tokens[from]?.text === ',' ? from + 1 : from
  if (/^(which|that)$/.test(tokens[index]?.lower ?? '')) index++
  if (
    !/^(is|was|are|worth|totals|totalling|totaling|totalled|amounts|amounting|stands)$/.test(tokens[index]?.lower ?? '')
  )
    return null
  while (index < sentence.last && !layout.chunkAt(index)) index++
  const sum = layout.chunkAt(index)
  if (
    !sum ||
    !/\d/.test(
      tokens
        .slice(sum.first, sum.last)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return null
  let last = sum.last
  while (last < sentence.last && (layout.isTime(last) || /^(a|per|each|annually)$/.test(tokens[last]?.lower ?? '')))
    last++
  return last
}
