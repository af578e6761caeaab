import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTable } from '../../src/english/index.ts'
import { codeOf, type Telling } from '../../src/findings/events/codeOf.ts'
import { frameOf } from '../../src/findings/events/frame.ts'
import { type Effect, eventLexicon } from '../../src/findings/events/lexicon.ts'
import { thingOf } from '../../src/findings/events/things.ts'

const file = (name: string): string => readFileSync(new URL(`../../lexicon/${name}.tsv`, import.meta.url), 'utf8')

const plain: Telling = { effects: [], negated: false, future: false, conditional: false, ongoing: false }
const under = (...effects: Effect[]): Partial<Telling> => ({ effects })

test.each([
  ['CONSULT', 'visit', {}, 'CONSULT visit occurred'],
  ['CONSULT', 'visit', { future: true }, 'AGREE - planned'],
  ['CONSULT', 'visit', under('refuse'), 'REJECT meet occurred'],
  ['CONSULT', null, { negated: true }, 'CONSULT - denied'],
  ['AID', null, under('promise'), 'AGREE - occurred'],
  ['AID', null, { future: true, conditional: true }, 'AGREE - conditional'],
  ['AID', null, under('request'), 'REQUEST assist occurred'],
  ['AID', null, { future: true, negated: true }, 'REJECT assist occurred'],
  ['RETREAT', 'withdraw', { future: true }, 'CONCEDE - planned'],
  ['RETREAT', 'withdraw', under('promise'), 'CONCEDE - occurred'],
  ['RETREAT', 'release', under('refuse'), 'REJECT yield occurred'],
  ['RETREAT', 'resign', under('request'), 'REQUEST change occurred'],
  ['CONCEDE', null, { future: true, negated: true }, 'REJECT yield occurred'],
  ['ASSAULT', null, under('promise'), 'THREATEN violence occurred'],
  ['ASSAULT', null, under('refuse'), null],
  ['ASSAULT', null, { future: true }, 'ASSAULT - planned'],
  ['ASSAULT', null, { negated: true }, 'ASSAULT - denied'],
  ['SANCTION', 'withdraw', under('threat'), 'THREATEN relations occurred'],
  ['SANCTION', 'expel', under('decide'), 'SANCTION expel occurred'],
  ['COERCE', 'arrest', under('threat'), 'THREATEN arrest occurred'],
  ['MOBILIZE', 'troops', under('promise'), 'AGREE - occurred'],
  ['AGREE', null, under('fail'), 'REJECT - occurred'],
  ['COOPERATE', null, under('try'), 'AGREE - occurred'],
  ['CONSULT', null, under('try'), null],
  ['AID', null, under('accuse'), null],
  ['SUPPORT', null, { negated: true }, null],
  ['ACCUSE', 'disapprove', { ongoing: true }, 'ACCUSE disapprove ongoing'],
  ['SANCTION', 'discontinue', { conditional: true }, 'SANCTION discontinue conditional'],
] as const)('%s %s told as %o is %s', (type, mode, telling, expected) => {
  const code = codeOf({ type, mode }, { ...plain, ...telling })
  expect(code && `${code.type} ${code.mode ?? '-'} ${code.status}`).toBe(expected)
})

test('frames are read', () => {
  expect(frameOf('S&with/O')).toEqual({ source: 'S', targets: ['with', 'O'], mutual: true, needsTarget: false })
  expect(() => frameOf('S=O')).toThrow(RangeError)
})

test('things of several words', () => {
  expect(thingOf('joint military exercise')).toEqual({ before: ['joint', 'military'], head: 'exercise', after: [] })
  expect(thingOf('ban on')).toEqual({ before: [], head: 'ban', after: ['on'] })
})

test('the lexicon holds what it promises: every entry a known type, mode, class and frame, and a reason', () => {
  expect(() => eventLexicon(file)).not.toThrow()
  expect(parseTable(file('events')).length).toBeGreaterThanOrEqual(1200)
  expect(parseTable(file('contexts')).length).toBeGreaterThanOrEqual(600)
  for (const name of [
    'events',
    'event-nouns',
    'contexts',
    'events-things',
    'events-operators',
    'events-undertakings',
    'events-negatives',
  ])
    for (const row of parseTable(file(name))) expect(row.reason, JSON.stringify(row)).not.toBe('')
})

test.each([
  ['events', 'verb\tobject\ttype\tmode\tframe\tstatus\treason\nhug\t\tHUG\t\tS>O\t\tr'],
  ['events', 'verb\tobject\ttype\tmode\tframe\tstatus\treason\nhug\t{hugs}\tAID\t\tS>O\t\tr'],
  ['events', 'verb\tobject\ttype\tmode\tframe\tstatus\treason\nhug\t\tAID\twarm\tS>O\t\tr'],
  ['events-operators', 'verb\tdoer\teffect\treason\nhug\tS\twarm\tr'],
  ['events-undertakings', 'verb\ttype\tthreat\treason\nhug\tHUG\t\tr'],
  ['events-undertakings', 'verb\ttype\tthreat\treason\nhug\tAID\twarm\tr'],
  ['contexts', 'context\tcue\treason\nhugs\thug\tr'],
])('a wrong row of %s is refused', (name, table) => {
  expect(() => eventLexicon((asked) => (asked === name ? table : file(asked)))).toThrow(RangeError)
})
