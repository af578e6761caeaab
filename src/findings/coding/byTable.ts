import type { EventType } from '../../terms/index.ts'
import type { FaceCode } from './faceCode.ts'

/** Where PLOVER's conversion table of 2021 files an act elsewhere than the manual does, as far as an entry's words tell it. */
const ELSEWHERE: readonly {
  readonly from: EventType
  readonly mode?: string
  readonly words?: RegExp
  readonly to: EventType
}[] = [
  { from: 'SANCTION', mode: 'convict', to: 'ACCUSE' },
  { from: 'SANCTION', mode: 'discontinue', words: /\b(sanction|embargo)/, to: 'COERCE' },
  { from: 'THREATEN', mode: 'arrest', to: 'COERCE' },
  { from: 'CONCEDE', words: /apolog|regret|sorry/, to: 'SUPPORT' },
]

/** The type of an act by the conversion table. @example byTable({ type: 'SANCTION', mode: 'convict', entry: 'convict' }) //=> 'ACCUSE' */
export const byTable = ({
  type,
  mode,
  entry,
}: Pick<FaceCode, 'type' | 'mode'> & { readonly entry: string }): EventType =>
  ELSEWHERE.find(
    (each) =>
      each.from === type && (each.mode === undefined || each.mode === mode) && (!each.words || each.words.test(entry)),
  )?.to ?? type

/** Whether older data have one name for two types: CONCEDE and RETREAT were YIELD. */
export const isOneByTable = (a: EventType, b: EventType): boolean => a === b || (isYield(a) && isYield(b))

const isYield = (type: EventType): boolean => type === 'CONCEDE' || type === 'RETREAT'
