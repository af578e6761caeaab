import { expect } from 'vitest'

/** Rows of the tables outside test/findings/statements that are not read as a person would: the tag, the tree or whose police it is is wrong.
 * They are tested to fail, so that one that passes with new weights leaves the list. */
const notYet: ReadonlySet<string> = new Set([
  'Asked why, he left.',
  'Canada pledged $20 million to Haiti. A further $5 million will go to the police.',
  'Mali said Niger had shelled its border posts.',
  'Norway suspended aid to Uganda.',
  'The European Commission’s executive vice-president for clean transition, Marta Rivas, left.',
])

/** Checks a row, or, where the list names it, that it fails still. */
export function unlessNotYet(row: string, check: () => void): void {
  if (notYet.has(row)) expect(check, `${row} is read right now: take it off the list`).toThrow()
  else check()
}
