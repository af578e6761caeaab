import { lineOf } from '../ledger/index.ts'
import type { Finding } from '../terms/index.ts'
import { agree, type Count, countsIn } from './counts.ts'
import { DIFFERING_FIELDS, type Difference, type DifferingField, type Teller } from './rows.ts'

/** What one report of a line says, as far as others may say something else. */
export type Telling = {
  readonly finding: Finding
  readonly sentence: string
  readonly by: Teller
  /** Whom this report gives a part instead of those whom the line shows: by part, their names. */
  readonly instead: readonly {
    readonly part: 'source' | 'target' | 'by' | 'to'
    readonly names: string
    readonly shown: string
  }[]
}

type Said = { readonly value: string; readonly by: Teller }

/** Where the reports of one line say different things, the most told first. Days that only one report narrows down, a status that was
 * announced and then came true, and numbers that may both be right are no differences. What was said is told in each outlet's own words. */
export function differencesIn(told: readonly Telling[]): Difference[] {
  if (told.length < 2) return []
  const tellings = told.map((telling) => ({ ...telling, says: lineOf(telling.finding).says }))
  const found: Difference[] = []
  const add = (field: DifferingField, said: readonly Said[]): void => {
    const values = grouped(said)
    if (values.length > 1) found.push({ field, values })
  }
  add('days', precise(saidOf(tellings, 'days')))
  for (const part of ['source', 'target', 'by', 'to'] as const) add(part, partySaid(tellings, part))
  for (const said of figuresSaid(tellings)) add('figure', said)
  add('amount', saidOf(tellings, 'amount'))
  add('due', saidOf(tellings, 'due'))
  add('place', places(saidOf(tellings, 'place')))
  add('status', statuses(saidOf(tellings, 'status')))
  add('from', saidOf(tellings, 'from'))
  add('until', saidOf(tellings, 'to'))
  add(
    'tenure',
    saidOf(tellings, 'tenure').filter(({ value }) => value === 'acting' || value === 'current'),
  )
  add('type', saidOf(tellings, 'type'))
  add('mode', saidOf(tellings, 'mode'))
  return found.sort((a, b) => DIFFERING_FIELDS.indexOf(a.field) - DIFFERING_FIELDS.indexOf(b.field))
}

type Says = { readonly says: ReturnType<typeof lineOf>['says']; readonly by: Teller }

const saidOf = (tellings: readonly Says[], field: string): Said[] =>
  tellings.flatMap(({ says, by }) => says.flatMap(([said, value]) => (said === field ? [{ value, by }] : [])))

/** By value. An article that tells two values itself tells none: that is its own story, and no difference between reports. */
function grouped(said: readonly Said[]): Difference['values'] {
  const values = new Map<string, Teller[]>()
  const torn = said.filter(({ value, by }) => said.some((it) => it.by.article === by.article && it.value !== value))
  for (const { value, by } of said.filter((it) => !torn.includes(it)))
    values.set(value, [...(values.get(value) ?? []), by])
  return [...values]
    .map(([value, by]) => ({ value, by }))
    .sort((a, b) => b.by.length - a.by.length || (a.value < b.value ? -1 : 1))
}

/** Without days within which a nearer report's days lie. */
function precise(said: readonly Said[]): Said[] {
  const holds = (wide: string, narrow: string) => {
    const [from = '', to = ''] = wide.split('/')
    const [first = '', last = ''] = narrow.split('/')
    return wide !== narrow && from <= first && last <= to
  }
  return said.filter(({ value }) => !said.some((other) => holds(value, other.value)))
}

/** Without places that hold another's name or are held in it: `Port Sorrow` and `Port Sorrow harbour` are one. */
const places = (said: readonly Said[]): Said[] =>
  said.filter(({ value }) => !said.some((other) => other.value !== value && value.includes(other.value)))

/** Statuses that cannot follow one another: what was announced, asked for or conditional may since have happened. */
function statuses(said: readonly Said[]): Said[] {
  const happened = said.filter(({ value }) => value === 'occurred' || value === 'ongoing')
  const firstly = happened.map(({ by }) => by.day ?? '').sort()[0]
  const left = said.filter(
    ({ value, by }) =>
      value === 'occurred' ||
      value === 'denied' ||
      (value === 'ongoing' && !happened.some((other) => other.value === 'occurred')) ||
      (value !== 'ongoing' && firstly !== undefined && by.day !== null && by.day > firstly),
  )
  return left.length > 0 ? left : [...said]
}

function partySaid(tellings: readonly Telling[], part: Telling['instead'][number]['part']): Said[] {
  const others = tellings.flatMap(({ instead }) => instead.filter((it) => it.part === part))
  const [first] = others
  if (first === undefined) return []
  return tellings.map(({ instead, by }) => {
    const own = instead.find((it) => it.part === part)
    return { value: own?.names ?? first.shown, by }
  })
}

/** Numbers of the same things, of events: only where each report tells one number of them, and two cannot both be true. */
function figuresSaid(tellings: readonly Telling[]): Said[][] {
  const bySort = new Map<string, { readonly count: Count; readonly by: Teller }[]>()
  for (const { finding, sentence, by } of tellings) {
    if (finding.kind !== 'event') continue
    const counts = countsIn(sentence)
    for (const count of counts) {
      if (counts.some((other) => other !== count && other.sort === count.sort)) continue
      bySort.set(count.sort, [...(bySort.get(count.sort) ?? []), { count, by }])
    }
  }
  return [...bySort.values()]
    .filter((some) => some.some(({ count }) => some.some((other) => !agree(count, other.count))))
    .map((some) => some.map(({ count, by }) => ({ value: count.words, by })))
}
