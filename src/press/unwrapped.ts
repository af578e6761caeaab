import { isCut, wrappedLines } from '../terms/index.ts'

/** A text that was wrapped at a fixed width, as letters are, with a line for each paragraph; any other text as it is.
 * @example unwrapped('One\ntwo') //=> 'One\ntwo' */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const goOn = wrappedLines(lines)
  if (goOn.size === 0) return text
  return lines.reduce((whole, line, at) => (goOn.has(at - 1) ? joined(whole, line.trim()) : `${whole}\n${line}`))
}

/** Two lines of one paragraph as one: a word that was cut at its hyphen keeps it.
 * @example joined('plans for the well-', 'known quay') //=> 'plans for the well-known quay' */
export const joined = (before: string, after: string): string =>
  isCut(before, after) ? before + after : `${before} ${after}`
