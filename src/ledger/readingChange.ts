import { type ActorId, type Finding, overlaps } from '../terms/index.ts'
import type { Record } from './ledger.ts'
import { placeOf } from './sqlite/lineOf.ts'
import { allOf } from './sqlite/writeReports.ts'

/** What one reading of an article tells that another does not. */
export type ReadingChange = {
  readonly gained: readonly Finding[]
  readonly lost: readonly Finding[]
  /** Told of the same words, but otherwise; `fields` are those that differ. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding; readonly fields: readonly string[] }[]
}

/** Compares two readings of one article. Actors count by their names, since each reading numbers them anew; which rule found something,
 * and how sure it was, makes no difference. */
export function readingChange(before: Record, after: Record): ReadingChange {
  const toldBefore = allOf(before.findings).map((finding) => told(finding, before))
  const toldAfter = allOf(after.findings).map((finding) => told(finding, after))
  const left = [...toldBefore]
  const fresh = toldAfter.filter((it) => !take(left, (other) => other.all === it.all))
  const changed: ReadingChange['changed'][number][] = []
  const gained = fresh.filter((it) => {
    const kin = take(left, (other) => other.finding.kind === it.finding.kind && overlaps(other.place, it.place))
    if (kin) changed.push({ before: kin.finding, after: it.finding, fields: differing(kin.fields, it.fields) })
    return !kin
  })
  return { gained: gained.map(({ finding }) => finding), lost: left.map(({ finding }) => finding), changed }
}

type Told = ReturnType<typeof told>

function told(finding: Finding, record: Record) {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const named = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? (names.get(value as ActorId) ?? value) : value
  const { evidence: _evidence, ...own } = finding
  const fields = new Map(Object.entries(own).map(([field, value]) => [field, JSON.stringify(value, named)]))
  return { finding, place: placeOf(finding), fields, all: JSON.stringify([...fields]) }
}

/** Takes the first that fits out of a list. */
function take(list: Told[], fits: (it: Told) => boolean): Told | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}

const differing = (a: Told['fields'], b: Told['fields']): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((field) => a.get(field) !== b.get(field))
