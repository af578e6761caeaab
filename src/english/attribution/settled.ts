import type { Span } from '../../terms/index.ts'
import type { Attribution } from './attributionsOf.ts'

/** Prepositions that a content seldom begins with right after its cue: `called for [help]`. */
const OF_CUE = /^(?:about|against|at|by|for|of|on|over|with)(?=\s)/i

/** Words that nothing ends with where another word follows. */
const DANGLING =
  /\s+(?:a|an|and|as|at|because|but|by|for|from|in|into|of|on|or|that|the|to|when|where|which|while|who|with)$/i

/** An attribution with the borders that the annotation has: whole words, the preposition after a verb with the verb,
 * nothing dangling at the end of a content, and no marks around source and cue. */
export function settled(text: string, one: Attribution): Attribution {
  const cue = trimmed(text, wholeWords(text, one.cue))
  const source = one.source && trimmed(text, wholeWords(text, one.source))
  const [first, ...rest] = one.content.map((piece) => withoutDangling(text, wholeWords(text, piece)))
  if (!first) return { ...one, cue, source }
  const follows = first.start >= cue.end && /^\s*$/.test(text.slice(cue.end, first.start))
  const preposition = follows ? OF_CUE.exec(text.slice(first.start, first.end)) : null
  if (!preposition) return { ...one, cue, source, content: [first, ...rest] }
  const end = first.start + preposition[0].length
  const start = end + (/^\s*/.exec(text.slice(end, first.end))?.[0].length ?? 0)
  return { ...one, cue: { start: cue.start, end }, source, content: [{ start, end: first.end }, ...rest] }
}

/** A span that ends within a word (`he’|d`) taken to the word's end. */
function wholeWords(text: string, { start, end }: Span): Span {
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  const inside = /[\p{L}\p{N}'’]$/u.test(text.slice(start, end))
  return { start, end: inside ? end + rest.length : end }
}

function withoutDangling(text: string, { start, end }: Span): Span {
  if (!/^\s+[\p{L}\p{N}]/u.test(text.slice(end, end + 8))) return { start, end }
  const words = text.slice(start, end)
  return { start, end: end - (DANGLING.exec(words)?.[0].length ?? 0) }
}

/** A span without white space and marks at its edges, unless nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^[\s,;(]*/.exec(words)?.[0].length ?? 0
  const after = /[\s,;:(]*$/.exec(words)?.[0].length ?? 0
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end }
}
