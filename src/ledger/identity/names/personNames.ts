import { foldName } from '../../../terms/index.ts'
import type { NameRelation } from './nameRelation.ts'

/** How two persons' names, without titles, stand to each other; `apart` where that is in doubt. */
export function personNames(a: string, b: string): NameRelation {
  return foldName(a) === foldName(b) ? 'equal' : 'apart'
}
