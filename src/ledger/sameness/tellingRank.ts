import { assertNever } from '../../terms/index.ts'
import type { PartyMark, Telling } from './telling.ts'

/** Where a telling stands among those of one line: what tells most leads, of equals the earliest. `place` is that of its evidence. */
export function tellingRank(
  telling: Telling,
  at: { readonly article: string; readonly published: string | null; readonly place: string },
): string {
  return [poverty(telling), at.published ?? '9', at.article, at.place].join(' ')
}

/** How much it leaves open: a digit or two, the less the better. */
function poverty(telling: Telling): string {
  switch (telling.kind) {
    case 'event': {
      if (telling.recall !== null) return '9'
      const { sources, targets, when, status } = telling
      const sides = (named(sources) ? 0 : 2) + (named(targets) || sources.length > 1 ? 0 : 1)
      return `${status === 'occurred' ? 0 : 1}${when.from === null ? 2 : when.from === when.to ? 0 : 1}${sides}`
    }
    case 'statement':
      return `${telling.speaker === null ? 1 : 0}${telling.verbatim ? 0 : 1}`
    case 'commitment':
      return `${telling.by.length === 0 ? 1 : 0}${telling.amount === null ? 1 : 0}`
    case 'role':
      return telling.of === null ? '1' : '0'
    case 'membership':
      return '0'
    case 'agenda':
      return telling.who.length > 0 ? '0' : '1'
    default:
      return assertNever(telling)
  }
}

const named = (parties: readonly PartyMark[]): boolean => parties.some(({ described }) => !described)
