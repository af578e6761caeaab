import { foldText } from '../../terms/index.ts'

/** A full-text query for all the words of a free text; null where it has none. Nothing a user writes is query syntax.
 * @example searchQuery('NOT "sanctions*"') //=> '"not" "sanctions"' */
export function searchQuery(words: string): string | null {
  const folded = foldText(words)
  return folded === '' ? null : folded.replace(/\S+/g, (word) => `"${word}"`)
}
