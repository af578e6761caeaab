import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision, Ledger, Record } from '../dist/ledger/index.js'
import type { Database } from '../dist/ledger/sqlite/database.js'
import { foldName } from '../dist/terms/index.js'
import { dice } from './madeUp.js'

/** One thing done to a ledger in one transaction, and whether a ledger shows that it was done. */
export type Step = {
  readonly take: (ledger: Ledger) => Promise<unknown>
  readonly done: (db: Database) => boolean
}

const ISO = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString()

/** Records, rereadings, decisions and undoings in one order of their own: every article comes, two in three are read again, and people
 * decide something after every third step and take every third of it back. */
export function stepsOf(records: readonly Record[]): Step[] {
  const random = dice(3)
  const steps: Step[] = []
  const people = records.flatMap(({ actors }) => actors.filter(({ kind, unnamed }) => kind === 'person' && !unnamed))
  const somebody = () => {
    const it = people[Math.floor(random() * people.length)]
    return { name: foldName(it?.name ?? 'nobody'), country: it?.country ?? null, kind: 'person' as const }
  }
  const count = (db: Database, query: string, ...values: readonly (string | number)[]): boolean =>
    Number(db.prepare(`select count(*) as rows from ${query}`).get(...values)?.rows) > 0
  const decide = (): void => {
    const madeAt = ISO(steps.length)
    const verb = (['same', 'apart', 'rename'] as const)[Math.floor(random() * 3)] ?? 'same'
    const decision: Decision =
      verb === 'rename'
        ? { verb, a: somebody(), name: `Renamed ${steps.length}` }
        : { verb, a: somebody(), b: somebody() }
    steps.push({
      take: (ledger) => ledger.decide(decision, madeAt),
      done: (db) => count(db, 'decisions where made_at = ?', madeAt),
    })
    if (random() < 0.67) return
    steps.push({
      take: (ledger) => ledger.undo(),
      done: (db) => count(db, 'decisions where made_at = ? and undone = 1', madeAt),
    })
  }
  const source = (record: Record): string => record.article.source
  records.forEach((record, at) => {
    steps.push({
      take: (ledger) => ledger.record(record),
      done: (db) => count(db, 'articles where source = ?', source(record)),
    })
    if (at % 3 === 2) decide()
    const earlier = records[Math.floor(random() * at)]
    if (earlier === undefined || random() < 0.33) return
    const readBy = `again ${steps.length}`
    const { findings } = earlier
    const reread: Record = { ...earlier, readBy, findings: { ...findings, events: findings.events.slice(at % 2) } }
    steps.push({
      take: (ledger) => ledger.reread(reread),
      done: (db) => count(db, 'readers where read_by = ?', readBy),
    })
  })
  return steps
}

/** How many steps a ledger has taken; a step that is missing below one that is done is a fault (-1). */
export function stepsIn(db: Database, steps: readonly Step[]): number {
  const done = steps.map((step) => step.done(db))
  const count = done.indexOf(false)
  if (count < 0) return steps.length
  return done.slice(count).some((it) => it) ? -1 : count
}

/** The readings of every record of a file of JSON lines. */
export const recordsIn = (path: string): Record[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)

/** The texts below a folder. */
export const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
