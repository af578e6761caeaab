import type { Draft } from './draft.ts'
import type { Held } from './held.ts'
import type { Office } from './office.ts'
import type { Seen } from './salience.ts'

/** Offices by which a report goes on to speak of whom it has named; a judge or an officer is mostly somebody else. */
const POLITICAL =
  /\b(minister|president|premier|chancellor|envoy|ambassador|senator|mayor|governor|commissioner|secretary|emissary|negotiator|mediator|general|lawmaker|legislator|congressman|congresswoman|chairman|chairwoman|speaker|leader)$/

/** Whom "the envoy" means where nobody in the text has such an office: the last person named, right before, if only this one has none at all.
 * `Liesbeth Ottema asked the council for help. The envoy said`; not where two such persons were named. */
export function untitled(office: Office, sentence: number, seen: readonly Seen[], held: readonly Held[]): Draft | null {
  if (office.determiner !== 'definite' || !POLITICAL.test(office.title)) return null
  const titled = new Set(held.map(({ holder }) => holder))
  const persons = seen.filter(({ draft }) => draft.kind === 'person' && !draft.unnamed)
  const last = persons.at(-1)
  if (!last || sentence - last.sentence > 1 || titled.has(last.draft)) return null
  if (new Set(persons.filter(({ draft }) => !titled.has(draft)).map(({ draft }) => draft)).size !== 1) return null
  const { country, gender } = last.draft
  const other = office.owner?.country ?? null
  if (country !== null && other !== null && country !== other) return null
  return office.entry.gender !== null && gender !== null && office.entry.gender !== gender ? null : last.draft
}
