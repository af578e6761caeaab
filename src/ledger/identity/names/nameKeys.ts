import { assertNever } from '../../../terms/index.ts'
import { bodyKeys } from './bodyKeys.ts'
import { personKeys } from './personKeys.ts'

/** Keys under which a name is looked up: two names that do not stand apart share at least one, and few others share it.
 * The letter before the colon tells what a key is; `s:` keys, of a surname alone, are shared by many.
 * @example nameKeys('person', 'Petar Hadjiev').some((key) => nameKeys('person', 'Hadzhiev').includes(key)) //=> true */
export function nameKeys(kind: 'person' | 'body', name: string): readonly string[] {
  switch (kind) {
    case 'person':
      return personKeys(name)
    case 'body':
      return bodyKeys(name)
    default:
      return assertNever(kind)
  }
}
