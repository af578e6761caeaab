import { describe, expect, test } from 'vitest'
import type { ActorRef, CommitmentRow, EventRow, EvidenceRow, StatementRow } from '../../src/views/index.ts'
import { notToldBy, withoutRepeats } from '../../src/views/words/index.ts'

const actor = (id: string): ActorRef => ({ id, name: id, kind: 'person', country: null })
const at = (article: string, start: number, end: number): EvidenceRow => ({
  article,
  source: `${article}.txt`,
  outlet: null,
  published: null,
  place: null,
  copyOf: null,
  start,
  end,
  sentenceStart: 0,
  sentence: '',
})

/** "Kalvenieks accused Estonia of counting twice": the trigger at 11, the content from 30. */
const accused: EventRow = {
  kind: 'event',
  id: 'e',
  type: 'ACCUSE',
  mode: 'allege',
  context: [],
  sources: [actor('kalvenieks')],
  targets: [actor('estonia')],
  words: 'accused Estonia of counting twice',
  status: 'occurred',
  date: null,
  place: null,
  evidence: [at('one', 11, 18)],
  differ: [],
  mended: [],
}
const statement = (over: Partial<StatementRow> = {}): StatementRow => ({
  kind: 'statement',
  id: 's',
  speaker: actor('kalvenieks'),
  speakerWords: 'Kalvenieks',
  lead: 'accused Estonia of',
  content: [],
  date: null,
  about: [],
  evidence: [at('one', 30, 45)],
  differ: [],
  mended: [],
  ...over,
})
const promise: CommitmentRow = {
  kind: 'commitment',
  id: 'c',
  by: [actor('kalvenieks')],
  to: [],
  content: 'count once',
  amount: null,
  due: null,
  evidence: [at('one', 20, 30)],
  differ: [],
  mended: [],
}

describe('an act told in the words of a statement', () => {
  test.each<[string, StatementRow | CommitmentRow, boolean]>([
    ['the same words', statement(), true],
    ['a promise beside its verb', promise, true],
    ['another speaker', statement({ speaker: actor('tamberg') }), false],
    ['another article', statement({ evidence: [at('two', 30, 45)] }), false],
    ['another sentence', statement({ evidence: [at('one', 300, 345)] }), false],
    ['plainly said, without words that make the act', statement({ lead: null }), false],
  ])('%s', (_, other, same) => {
    expect(notToldBy([{ line: accused }], [other])).toHaveLength(same ? 0 : 1)
    expect(withoutRepeats([{ line: accused }, { line: other }])).toHaveLength(same ? 1 : 2)
  })
})
