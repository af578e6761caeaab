import type { PressModel } from './model.ts'
import { publicationLineOf } from './publicationLine.ts'
import { writtenDates } from './writtenDate.ts'

/** A line of date and time alone, or one that begins or ends with both: `10/03/2025 04:26 PM - Politics`, `2 hours ago`. */
export function isStamp(words: string, model: PressModel): boolean {
  if (words.length > 120 || words === '') return false
  if (publicationLineOf(words, model)) return true
  return writtenDates(words).some(({ start, end, time }) => time !== null && (start === 0 || end === words.length))
}
