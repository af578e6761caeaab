import { foldName } from '../../../terms/index.ts'

/** Keys under which a name is looked up: two names that do not stand apart share at least one, and few others share it. */
export function nameKeys(kind: 'person' | 'body', name: string): readonly string[] {
  return [`${kind === 'person' ? 'p' : 'b'}:${foldName(name)}`]
}
