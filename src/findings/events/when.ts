import { eventTime, type Sentence } from '../../english/index.ts'
import type { Interval } from '../../terms/index.ts'
import type { Layout } from './layout.ts'

const ANSWERING = /^(respond|retaliate|react|reply|answer|reciprocate)$/

/** The days that what is told at an offset of a sentence happened on; null where the text gives none.
 * "It responded by recalling its envoy" lies between the dated act of the sentence before and the report. */
export function whenOf({ reading }: Layout, sentence: Sentence, at: number): Interval | null {
  const index = reading.sentences.indexOf(sentence)
  if (reading.times.some(({ start, end }) => start >= sentence.start && end <= sentence.end))
    return eventTime(reading, index, at)?.interval ?? null
  const before = reading.sentences[index - 1]
  const main = before && mainOf(reading.tokens, before)
  const verb = mainOf(reading.tokens, sentence)
  if (!before || !main || !verb || !ANSWERING.test(verb.lemma) || before.paragraph < sentence.paragraph - 1) return null
  const time = eventTime(reading, index - 1, main.start)
  return time?.kind === 'since' ? time.interval : null
}

/** The word that heads a sentence's tree. */
export const mainOf = (
  tokens: Layout['reading']['tokens'],
  { first, last }: Sentence,
): (typeof tokens)[number] | undefined => tokens.slice(first, last).find(({ relation }) => relation === 'root')
