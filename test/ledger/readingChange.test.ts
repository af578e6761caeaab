import { describe, expect, it } from 'vitest'
import { type Record, readingChange } from '../../src/ledger/index.ts'
import { actorId } from '../../src/terms/index.ts'
import { recordOf } from './dispatch.ts'
import { VISIT } from './dispatches.ts'

const before = recordOf(VISIT)
const anew = (change: Partial<Record['findings']>): Record => ({
  ...before,
  findings: { ...before.findings, ...change },
})
const [event] = before.findings.events
const [statement] = before.findings.statements
if (event === undefined || statement === undefined) throw new Error('the dispatch has an event and a statement')
const elsewhere = { start: statement.evidence.span.start, end: statement.evidence.span.start + 2 }

describe('what another reading of an article tells otherwise', () => {
  it.each<readonly [string, Record, { gained: string[]; lost: string[]; changed: string[][] }]>([
    ['nothing', anew({}), { gained: [], lost: [], changed: [] }],
    ['one is not found any more', anew({ events: [] }), { gained: [], lost: ['event'], changed: [] }],
    [
      'one is found elsewhere beside it',
      anew({ events: [event, { ...event, trigger: elsewhere }] }),
      { gained: ['event'], lost: [], changed: [] },
    ],
    [
      'the same words are told otherwise',
      anew({ events: [{ ...event, status: 'denied', place: 'Nairobi' }] }),
      { gained: [], lost: [], changed: [['status', 'place']] },
    ],
    [
      'another rule found it, and surer',
      anew({ events: [{ ...event, evidence: { ...event.evidence, foundBy: 'other', confidence: 0.9 } }] }),
      { gained: [], lost: [], changed: [] },
    ],
    [
      'the kind is another',
      anew({
        events: [],
        statements: [
          statement,
          {
            ...statement,
            content: [{ ...event.trigger, verbatim: false }],
            evidence: { ...statement.evidence, span: event.trigger, sentence: event.evidence.sentence },
          },
        ],
      }),
      { gained: ['statement'], lost: ['event'], changed: [] },
    ],
  ])('%s', (_, after, expected) => {
    const { gained, lost, changed } = readingChange(before, after)
    expect({
      gained: gained.map(({ kind }) => kind),
      lost: lost.map(({ kind }) => kind),
      changed: changed.map(({ fields }) => fields),
    }).toEqual(expected)
  })

  it('takes an actor for the same by its name, whatever number the reading gives it', () => {
    const renumbered = JSON.parse(
      JSON.stringify(before).replace(/"a(\d)"/g, (_, number: string) => `"a${10 - Number(number)}"`),
    ) as Record
    expect(renumbered.actors[0]?.id).toBe(actorId('a9'))
    expect(readingChange(before, renumbered)).toEqual({ gained: [], lost: [], changed: [] })
  })
})
