import type { Token } from './reading.ts'

const FREE = new Set(['out', 'up', 'off', 'down', 'away', 'back', 'apart', 'aside'])
/** Particles that are most often prepositions, and the verbs they belong to. */
const BOUND: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set(['take', 'hand', 'turn', 'win', 'give', 'sign']),
  on: new Set(['carry', 'go', 'move', 'hold', 'pass']),
  in: new Set(['give', 'step', 'rein', 'usher', 'swear', 'phase', 'hand', 'bring', 'cave']),
  through: new Set(['push', 'follow', 'carry']),
  about: new Set(['bring', 'come']),
  together: new Set(['bring', 'come', 'get', 'work']),
  forward: new Set(['put', 'bring', 'push', 'move', 'come']),
  forth: new Set(['set', 'put', 'bring']),
  around: new Set(['turn']),
  along: new Set(['get', 'go']),
}

/** The particle that token `index` is to a verb right before it; null for a preposition.
 * Matches carry out, take over; not `met over lunch`, `rose up to 5`, `held on Monday`. */
export function particleAt(tokens: readonly Token[], index: number, end: number, lemma: string): string | null {
  const token = tokens[index]
  if (!token || index >= end || lemma === 'be' || lemma === 'have' || lemma === 'say') return null
  if (token.tag !== 'ADP' && token.tag !== 'ADV' && token.tag !== 'PART') return null
  const { lower } = token
  if (FREE.has(lower)) {
    const next = tokens[index + 1]
    return lower === 'up' && next?.lower === 'to' && tokens[index + 2]?.tag === 'NUM' ? null : lower
  }
  if (!Object.hasOwn(BOUND, lower) || !BOUND[lower]?.has(lemma)) return null
  const next = index + 1 < end ? tokens[index + 1] : undefined
  const takesPhrase = next !== undefined && /^(?:PROPN|NUM|SYM)$/.test(next.tag)
  return takesPhrase && (lower === 'on' || lower === 'in') ? null : lower
}
