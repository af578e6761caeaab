import { foldName } from '../../../terms/index.ts'
import type { NameRelation } from './nameRelation.ts'

/** How the names of two organisations or groups stand to each other; `apart` where that is in doubt. */
export function bodyNames(a: string, b: string): NameRelation {
  return foldName(a) === foldName(b) ? 'equal' : 'apart'
}
