import type { Asked } from '../../../english/index.ts'
import type { Span } from '../../../terms/index.ts'
import type { Sides } from '../resolve.ts'
import type { Scene } from '../scene.ts'
import { partySpans } from './partySpans.ts'

/** The length in UTF-16 code units up to which the coder's word on a sentence is not asked for: it learned from longer ones. */
const SHORT = 60

/** Whether a sentence is so plain that the coder's chances are not to be trusted: "Kenya has not met Somalia." */
export const isShort = ({ start, end }: Span): boolean => end - start <= SHORT

/** The question whether a sentence tells an act between two sides by some words; null where a side is not named in it. */
export function asking(
  { layout, sentence }: Pick<Scene, 'layout' | 'sentence'>,
  { sources, targets }: Sides,
  words: readonly [Span, ...Span[]],
): Asked | null {
  const act = { start: words[0].start, end: words.at(-1)?.end ?? words[0].end }
  const [source, target] = [sources, targets].map((actors) => partySpans(layout, sentence, actors, act))
  if (!source || !target || source.length === 0 || (targets.length > 0 && target.length === 0)) return null
  const { start, end } = sentence
  return { states: layout.reading.states, sentence: { start, end }, source, target, act: words }
}
