import type { Coded, Judgement } from '../../english/index.ts'
import { EVENT_TYPES, type EventType } from '../../terms/index.ts'
import { byTable, isOneByTable } from './byTable.ts'
import type { FaceCode } from './faceCode.ts'
import type { Scheme } from './sentence.ts'
import { isBeside } from './sure.ts'

/** How much what the lexicon finds adds to the head's log chance of a type: an act right between the parties, and one
 * anywhere in the sentence. Chosen on sentences that the head had not learned: see `training/NOTES.md`. */
export const WEIGHTS = { beside: 0.5, anywhere: 0.3 } as const

/** The chances of types when the lexicon has its say beside the head; they add up to 1. */
export function weighed(judgement: Judgement, codes: readonly FaceCode[], scheme: Scheme): Map<Coded, number> {
  const head = scheme === 'table' ? judgement.table : judgement.types
  const typeOf = ({ type, mode, match }: FaceCode): EventType =>
    scheme === 'table' ? byTable({ type, mode, entry: match.entry }) : type
  const isOne = (a: EventType, b: EventType): boolean => (scheme === 'table' ? isOneByTable(a, b) : a === b)
  const best = nearest(codes)
  const odds = new Map<Coded, number>([['NONE', head.get('NONE') ?? 0]])
  for (const type of EVENT_TYPES) {
    let extra = 0
    if (best && isBeside(best) && isOne(typeOf(best), type)) extra += WEIGHTS.beside
    if (codes.some((code) => isOne(typeOf(code), type))) extra += WEIGHTS.anywhere
    odds.set(type, (head.get(type) ?? 0) * Math.exp(extra))
  }
  const sum = [...odds.values()].reduce((total, each) => total + each, 0)
  return new Map([...odds].map(([type, each]) => [type, each / sum]))
}

/** The act that stands closest between the parties; of two as close a verb. */
export function nearest(codes: readonly FaceCode[]): FaceCode | null {
  const placed = codes.filter(({ order }) => order !== 'other')
  const isVerb = ({ match }: FaceCode): number => (match.by === 'verb' ? 0 : 1)
  return [...placed].sort((a, b) => a.apart - b.apart || isVerb(a) - isVerb(b))[0] ?? null
}
