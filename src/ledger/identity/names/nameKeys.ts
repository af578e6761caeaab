import { parseName } from './parsedName.ts'

/** Keys under which a name is looked up.
 * @example nameKeys('person', 'Petar Hadjiev').some((key) => nameKeys('person', 'Hadzhiev').includes(key)) //=> true */
export const nameKeys = (kind: 'person' | 'body', name: string): readonly string[] => parseName(kind, name).keys
