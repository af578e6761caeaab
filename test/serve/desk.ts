import { loadOutcomes, loadStances } from '../../src/cli/cues.ts'
import { stateName, stateNamed } from '../../src/cli/options/states.ts'
import { loadAtlas } from '../../src/cli/places.ts'
import { meant, type Record } from '../../src/ledger/index.ts'
import type { Asset, Desk, Pen } from '../../src/serve/index.ts'
import type { Dispatch } from '../views/dispatch.ts'
import { sampleLedger, WEEK } from '../views/sample.ts'

const asset = (text: string, type: string): Asset => ({ body: new TextEncoder().encode(text), type })

/** A desk over a ledger of dispatches, which `drop` closes and removes. */
export async function deskFor(dispatches: readonly Dispatch[] = WEEK, { writing = false } = {}) {
  const sample = await sampleLedger(dispatches)
  const logged: unknown[] = []
  const pen: Pen = {
    decide: (decision) => sample.ledger.decide(decision, '2025-05-09T12:00:00Z'),
    undo: () => sample.ledger.undo(),
    add: async function* (handed) {
      yield { status: 'new', article: 'a'.repeat(20), title: handed.name, found: { statement: handed.bytes.length } }
    },
  }
  const desk: Desk = {
    ledger: sample.ledger,
    pen: writing ? pen : null,
    now: () => new Date('2025-05-09T12:00:00Z'),
    log: (error) => logged.push(error),
    version: '0.0.0-test',
    stateNamed,
    stateName,
    outcomes: () => loadOutcomes(null),
    stances: () => loadStances(null),
    placeOf: () => undefined,
    atlas: loadAtlas(),
    assets: new Map([
      ['almanac.css', asset('body { color: black }', 'text/css; charset=utf-8')],
      ['attache.js', asset('export {}', 'text/javascript; charset=utf-8')],
    ]),
  }
  const rename = (name: string, code: string, to: string) =>
    sample.ledger.decide({ verb: 'rename', a: meant(name, code, 'state'), name: to }, '2025-05-09T12:00:00Z')
  const record = (it: Record) => sample.ledger.record(it)
  return { desk, logged, rename, record, path: sample.path, drop: sample.drop }
}
