import type { ExportLine } from './export.ts'
import type { Fault } from './fault.ts'

/** What two exports tell otherwise, line by line; both are in the order that exports have. */
export async function* differencesBetween(
  kept: AsyncIterable<ExportLine>,
  made: AsyncIterable<ExportLine>,
): AsyncGenerator<Fault> {
  const [one, other] = [kept[Symbol.asyncIterator](), made[Symbol.asyncIterator]()]
  let [a, b] = [await one.next(), await other.next()]
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value, b.value)
    if (order < 0 && !a.done) yield { where: nameOf(a.value), what: 'it is not there when all is worked out anew' }
    if (order > 0 && !b.done) yield { where: nameOf(b.value), what: 'it is missing; working all out anew gives it' }
    if (order === 0 && JSON.stringify(a.value) !== JSON.stringify(b.value) && !a.done)
      yield { where: nameOf(a.value), what: `worked out anew, it has another ${changedField(a.value, b.value)}` }
    if (order <= 0) a = await one.next()
    if (order >= 0) b = await other.next()
  }
}

const KINDS = [
  'article',
  'actor',
  'statement',
  'event',
  'commitment',
  'role',
  'membership',
  'agenda',
  'known',
  'decision',
] as const satisfies readonly ExportLine['kind'][]

function compare(a: ExportLine, b: ExportLine): number {
  const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  if (kinds !== 0 || !('id' in a) || !('id' in b)) return kinds
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const nameOf = (line: ExportLine): string => ('id' in line ? `${line.kind} ${line.id}` : line.kind)

function changedField(a: ExportLine, b: ExportLine): string {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  const field = one.find(([name, value]) => JSON.stringify(value) !== JSON.stringify(other.get(name)))
  return field?.[0] ?? 'field'
}
