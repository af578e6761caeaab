import { describedBody, type ToldBody } from './describedBody.ts'
import { follows, type Scene } from './scene.ts'

/** Offices that bodies have and states have not: whose are they in `Its head`? */
const OF_BODY =
  /^(?:(?:executive|managing|regional|general|deputy|artistic|acting) )*(?:head|chair|chairman|chairwoman|chairperson|co-chair|director|director general|secretary general|delegate|editor|editor-in-chief|manager|chief executive|treasurer|rector|dean|coach)(?: in .*)?$/

/** Whether a title is a body's rather than a state's. */
export const isOfBody = (title: string): boolean => OF_BODY.test(title)

/** Whether a body may have an office of such a title: not a ministry or an embassy, which only states have, nor the running of a firm,
 * which is told of as what others do to it. */
export const mayBeOfBody = (title: string): boolean =>
  !/minister|ambassador|consul|chancellor|premier|king|queen|chief executive|owner|captain|attorney|envoy|representative|counterpart|predecessor|successor|colleague/.test(
    title,
  )

/** The body that the sentence before tells of first, named or not: `a border commission` for `Its head` after it.
 * A body without a name comes with the reference that speaks of it. */
export function bodyBefore(scene: Scene, at: number): ToldBody | null {
  const { words, gazetteer, startsAt, parsed } = scene
  const sentence = (words[at]?.sentence ?? 0) - 1
  const paragraph = parsed.sentences[sentence + 1]?.paragraph
  if (parsed.sentences[sentence]?.paragraph !== paragraph) return null
  let from = at
  while (from > 0 && (words[from - 1]?.sentence ?? 0) >= sentence) from--
  for (let index = from; index < at && words[index]?.sentence === sentence; index++) {
    const named = startsAt.get(index)
    if (named?.draft.kind === 'organization') return { draft: named.draft, made: null }
    const word = words[index]
    const entry = word && !word.capital && word.tag === 'NOUN' ? gazetteer.nominals.get(word.fold) : undefined
    if (!word || !entry || entry.plural || /^(?:state|sides)$/.test(entry.means[0] ?? '') || scene.covered(index))
      continue
    let first = index
    while (follows(scene, first) && index - first < 4 && /^(?:ADJ|NOUN)$/.test(words[first - 1]?.tag ?? '')) first--
    if (!/^(?:an?)$/.test(words[first - 1]?.fold ?? '') || word.possessive) continue
    return describedBody(scene, first, index, entry.noun)
  }
  return null
}
