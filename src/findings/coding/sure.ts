import { parseTable } from '../../english/index.ts'
import type { FaceCode } from './faceCode.ts'
import type { FaceWord } from './faceWord.ts'
import type { Coding, Scheme } from './sentence.ts'

/** When the lexicon decides alone: a sum of weights of signs, learned by `training/events/sure.py`, and the sum from which on it does. */
export type Sureness = {
  readonly weights: Readonly<Record<string, number>>
  readonly floor: number
}

/** The lexicon's own answer where it is sure: a verb right between source and target, no other act in the sentence, and signs that
 * were right before. By the conversion table it leaves to the head what the table files elsewhere. */
export function sureCoding(
  words: readonly FaceWord[],
  codes: readonly FaceCode[],
  { weights, floor }: Sureness,
  scheme: Scheme,
): Coding | null {
  const code = soleCode(codes)
  if (!code) return null
  const sum = signsOf(words, code, codes).reduce((total, sign) => total + (weights[sign] ?? 0), 0)
  if (sum < floor) return null
  if (scheme === 'table' && MOVED.test(`${code.type} ${code.mode ?? ''}`)) return null
  const { type, mode, status, match } = code
  return { type, mode, status, chance: 1 / (1 + Math.exp(-sum)), entry: match.entry }
}

/** The act right between the parties where all that the lexicon finds in the sentence is of its type. */
export function soleCode(codes: readonly FaceCode[]): FaceCode | null {
  const code = codes.find(isBeside)
  return code && codes.every(({ type }) => type === code.type) ? code : null
}

/** Whether a code is of a verb that stands right behind its source with the target to follow. */
export const isBeside = ({ order, apart, match }: FaceCode): boolean =>
  order === 'active' && apart === 0 && match.by === 'verb'

/** What speaks for or against believing the lexicon, by name. */
export function signsOf(words: readonly FaceWord[], code: FaceCode, codes: readonly FaceCode[]): string[] {
  const source = words.findLastIndex(({ party }, at) => party === 'source' && at < code.match.at)
  const target = words.findIndex(({ party }, at) => party === 'target' && at > source)
  const between = target < 0 ? 9 : target - source - 1
  const after = words.length - Math.max(target, code.match.end)
  return [
    'always',
    `type ${code.type}`,
    `words ${Math.min(4, code.match.entry.split(' ').length)}`,
    `between ${Math.min(8, between)}`,
    `again ${Math.min(2, codes.length)}`,
    `operators ${Math.min(1, code.effects.length)}`,
    `begins ${words[0]?.party === 'source' || words[1]?.party === 'source' ? 'source' : 'else'}`,
    `after ${after > 12 ? 'many' : after > 4 ? 'some' : 'few'}`,
    `tense ${/ed$/.test(words[code.match.at]?.lower ?? '') ? 'past' : /ing$/.test(words[code.match.at]?.lower ?? '') ? 'ing' : 'else'}`,
  ]
}

/** Types and modes that the table may file elsewhere. */
const MOVED = /^(CONCEDE |SANCTION (convict|discontinue|)$|THREATEN arrest)/

/** What `models/coder/sure.tsv` says: a sign and its weight a line, and the floor.
 * @example surenessOf('sign\tweight\nfloor\t1.5\ntype AID\t0.25').weights //=> { 'type AID': 0.25 } */
export function surenessOf(table: string): Sureness {
  const { floor = Number.POSITIVE_INFINITY, ...weights } = Object.fromEntries(
    parseTable(table).map(({ sign = '', weight = '' }) => [sign, Number(weight)]),
  )
  return { weights, floor }
}
