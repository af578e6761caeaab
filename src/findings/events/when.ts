import { eventTime, type Sentence } from '../../english/index.ts'
import type { Interval } from '../../terms/index.ts'
import type { Layout } from './layout.ts'

/** The days that what is told at an offset of a sentence happened on; null where the text gives none. */
export function whenOf({ reading }: Layout, sentence: Sentence, at: number): Interval | null {
  if (!reading.times.some(({ start, end }) => start >= sentence.start && end <= sentence.end)) return null
  return eventTime(reading, reading.sentences.indexOf(sentence), at)?.interval ?? null
}
