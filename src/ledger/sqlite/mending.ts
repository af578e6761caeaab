import { assertNever } from '../../terms/index.ts'
import type { Meant } from '../decisions.ts'
import type { Mend } from '../mend.ts'
import type { FindingField, MendedField, Part } from '../tables.ts'
import { bump } from './lineChange.ts'
import type { MadeMend } from './lineRulings.ts'
import type { MostSay } from './showLine.ts'

/** What is mended of a line, and what it was by its reports: in words, or an actor's number. */
export type MendedRow = {
  readonly field: MendedField
  readonly was: string | null
  readonly wasActor: number | null
  readonly madeAt: string
}

/** A line as its reports tell it, and as it is mended. */
type Told = {
  readonly say: MostSay
  /** How many reports give whom a part, by `part actor`. */
  readonly parties: ReadonlyMap<string, number>
  /** Those of the report that leads. */
  readonly led: ReadonlySet<string>
  readonly reports: number
  readonly swapped?: boolean
}

export type Mending = Told & { readonly mended: readonly MendedRow[] }

/** Mends a line as people decided, in their order; what makes no difference is no mend. `actorOf` gives the number of whom a decision means. */
export function mending(told: Told, mends: readonly MadeMend[], actorOf: (it: Meant) => number | undefined): Mending {
  let now: Told = told
  let made: readonly Made[] = []
  for (const { mend, madeAt } of mends) {
    const changed = mendOne(now, mend, actorOf)
    if (changed === undefined) continue
    now = changed.told
    // What it was is what the reports say, however often it is mended.
    const before = made.find((it) => it.field === changed.field && it.is === changed.was)
    made = [
      ...made.filter((it) => it !== before),
      { field: changed.field, was: before === undefined ? changed.was : before.was, is: changed.is, madeAt },
    ]
  }
  const mended = made
    .filter(({ was, is }) => was !== is)
    .map(({ field, was, madeAt }) =>
      typeof was === 'number' ? { field, was: null, wasActor: was, madeAt } : { field, was, wasActor: null, madeAt },
    )
  return { ...now, mended }
}

/** One field or party as the reports have it and as it is now: a word, or the number of an actor. */
type Made = {
  readonly field: MendedField
  readonly was: string | number | null
  readonly is: string | number | null
  readonly madeAt: string
}

type Changed = Omit<Made, 'madeAt'> & { readonly told: Told }

function mendOne(told: Told, mend: Mend, actorOf: (it: Meant) => number | undefined): Changed | undefined {
  switch (mend.field) {
    case 'type':
      return said(told, mend.field, { type: mend.type, mode: mend.mode })
    case 'status':
      return said(told, mend.field, { status: mend.status })
    case 'days':
      return said(told, mend.field, { days: `${mend.from}/${mend.to}` })
    case 'due':
      return said(told, mend.field, { due: mend.due })
    case 'sides': {
      const [was, is] = told.swapped ? ['swapped', null] : [null, 'swapped']
      return { told: { ...swapped(told), swapped: !told.swapped }, field: mend.field, was, is }
    }
    case 'speaker': {
      const [was, is] = [foremost(told, 'speaker'), actorOf(mend.now)]
      return is === undefined ? undefined : { told: spokenBy(told, is), field: mend.field, was, is }
    }
    case 'source':
    case 'target': {
      const { field } = mend
      const [was, is] = [actorOf(mend.was), actorOf(mend.now)]
      if (was === undefined || is === undefined || !told.parties.has(`${field} ${was}`)) return undefined
      return { told: replaced(told, `${field} ${was}`, `${field} ${is}`), field, was, is }
    }
    default:
      return assertNever(mend)
  }
}

function said(told: Told, field: MendedField, fields: Partial<Record<FindingField, string | null>>): Changed {
  const after = saying(told, fields)
  return { told: after, field, was: wordOf(told, field), is: wordOf(after, field) }
}

const OTHER_SIDE: Readonly<Partial<Record<string, Part>>> = { source: 'target', target: 'source' }

/** What the line says of a field, in one word. */
function wordOf({ say }: Told, field: MendedField): string | null {
  switch (field) {
    case 'type':
      return [say.get('type'), say.get('mode')].filter((it) => it !== undefined).join(' ') || null
    case 'days':
      return say.get('days') ?? say.get('implied days') ?? null
    case 'status':
    case 'due':
      return say.get(field) ?? null
    default:
      return null
  }
}

function saying(told: Told, fields: Partial<Record<FindingField, string | null>>): Told {
  const say = new Map(told.say)
  for (const [field, value] of Object.entries(fields) as [FindingField, string | null][]) {
    if (value === null) say.delete(field)
    else say.set(field, value)
  }
  return { ...told, say }
}

function swapped(told: Told): Told {
  const rename = (both: string): string => both.replace(/^\S+/, (part) => OTHER_SIDE[part] ?? part)
  return {
    ...told,
    parties: new Map([...told.parties].map(([both, uses]) => [rename(both), uses])),
    led: new Set([...told.led].map(rename)),
  }
}

function replaced(told: Told, before: string, now: string): Told {
  if (before === now) return told
  const parties = new Map(told.parties)
  const uses = parties.get(before) ?? 0
  parties.delete(before)
  bump(parties, now, uses)
  parties.set(now, Math.min(told.reports, parties.get(now) ?? uses))
  const isShown = told.led.has(before) || uses * 2 > told.reports
  const led = new Set([...told.led].filter((both) => both !== before))
  return { ...told, parties, led: isShown ? led.add(now) : led }
}

function spokenBy(told: Told, actor: number): Told {
  const others = <Value>(it: readonly [string, Value]): boolean => !it[0].startsWith('speaker ')
  const led = new Set([...told.led].filter((both) => !both.startsWith('speaker ')))
  return {
    ...told,
    parties: new Map([...[...told.parties].filter(others), [`speaker ${actor}`, told.reports]]),
    led: led.add(`speaker ${actor}`),
  }
}

/** Who plays a part in the report that leads, else in most. */
export function foremost({ led, parties }: Pick<Told, 'led' | 'parties'>, part: Part): number | null {
  const of = (both: string): number => Number(both.slice(part.length + 1))
  const leads = [...led].find((both) => both.startsWith(`${part} `))
  if (leads !== undefined) return of(leads)
  const most = [...parties].filter(([both]) => both.startsWith(`${part} `)).sort((a, b) => b[1] - a[1])[0]
  return most === undefined ? null : of(most[0])
}
