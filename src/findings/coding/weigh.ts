import type { Coded, Judgement } from '../../english/index.ts'
import { EVENT_TYPES } from '../../terms/index.ts'
import type { FaceCode } from './faceCode.ts'
import { isBeside } from './sure.ts'

/** How much what the lexicon finds adds to the head's log chance of a type, chosen by cross-validation: an act right between the
 * parties, one farther off, and one anywhere in the sentence. */
export const WEIGHTS = { beside: 0, near: 0, anywhere: 0 } as const

/** The chances of types when the lexicon has its say beside the head; they add up to 1. */
export function weighed(types: Judgement['types'], codes: readonly FaceCode[]): Map<Coded, number> {
  const best = nearest(codes)
  const anywhere = new Set(codes.map(({ type }) => type))
  const odds = new Map<Coded, number>()
  let sum = 0
  for (const type of [...EVENT_TYPES, 'NONE'] as const) {
    let extra = 0
    if (best?.type === type) extra += isBeside(best) ? WEIGHTS.beside : WEIGHTS.near
    if (type !== 'NONE' && anywhere.has(type)) extra += WEIGHTS.anywhere
    const each = (types.get(type) ?? 0) * Math.exp(extra)
    odds.set(type, each)
    sum += each
  }
  for (const [type, each] of odds) odds.set(type, each / sum)
  return odds
}

/** The act that stands closest between the parties; of two as close a verb. */
export function nearest(codes: readonly FaceCode[]): FaceCode | null {
  const placed = codes.filter(({ order }) => order !== 'other')
  const isVerb = ({ match }: FaceCode): number => (match.by === 'verb' ? 0 : 1)
  return [...placed].sort((a, b) => a.apart - b.apart || isVerb(a) - isVerb(b))[0] ?? null
}
