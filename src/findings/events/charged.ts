import { QUAD } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import { doersOf } from './parties.ts'
import type { Sides } from './resolve.ts'

const TELLING =
  /^(say|tell|claim|allege|accuse|complain|charge|state|announce|add|report|insist|warn|declare|write|assert)$/

/** A hostile deed told by its victim, or by "claimed" and "alleged", is the teller's charge and no deed: ACCUSE `allege`.
 * "Chad said Niger shelled its posts" is; "police said Niger shelled Chad" is not. */
export function charged(
  layout: Layout,
  { type, status }: Code,
  { sources, targets }: Sides,
  reporter: Clause | null,
): { code: Code; sides: Sides } | null {
  if (!reporter || QUAD[type] !== 4 || status === 'planned' || !TELLING.test(reporter.verb.lemma)) return null
  const speakers = doersOf(layout, reporter.subject, () => true)
  if (speakers.length === 0 || speakers.some((actor) => sources.includes(actor))) return null
  const claims = /^(claim|allege|accuse|complain|charge)$/.test(reporter.verb.lemma)
  if (!claims && !speakers.some((actor) => targets.includes(actor))) return null
  return {
    code: { type: 'ACCUSE', mode: 'allege', status: 'occurred' },
    sides: { sources: speakers, targets: sources },
  }
}

/** Whether a deed is only what somebody is blamed for by "allege": it is no event, the blame is. What speakers allege of themselves stands. */
export function isBlame(layout: Layout, { sources }: Sides, reporter: Clause | null): boolean {
  if (reporter?.verb.lemma !== 'allege') return false
  return !doersOf(layout, reporter.subject, () => true).some((actor) => sources.includes(actor))
}
