import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTable } from '../../../src/english/index.ts'
import { statementLexicon } from '../../../src/findings/statements/index.ts'

const file = (name: string) => readFileSync(new URL(`../../../lexicon/${name}.tsv`, import.meta.url), 'utf8')
const rows = parseTable(file('cues'))
const FRAMES = /^(quote|that\+?|to|to-np|ing|wh|np|np-as|whom|by|of|about|on|for|against|with|as|in|at|over|from)$/

describe('lexicon/cues.tsv', () => {
  test('has at least 400 cues, each once a kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400)
    expect(new Set(rows.map(({ cue, kind }) => `${kind} ${cue}`)).size).toBe(rows.length)
  })

  test('every cue takes what the finders know', () => {
    expect(
      rows.flatMap(({ cue, takes = '' }) =>
        takes
          .split(',')
          .filter((frame) => !FRAMES.test(frame))
          .map((frame) => `${cue}: ${frame}`),
      ),
    ).toEqual([])
  })

  test('every cue has its reason', () => {
    expect(rows.filter(({ reason = '' }) => reason.split(' ').length < 2).map(({ cue }) => cue)).toEqual([])
  })

  test('builds', () => {
    const lexicon = statementLexicon(file('cues'), file('cue-exceptions'))
    expect(lexicon.cues.verb.get('say')?.[0]?.takes.has('quote')).toBe(true)
    expect(lexicon.exceptions.get('recall object')?.has('ambassador')).toBe(true)
  })
})

test.each([
  ['a cue of no kind', 'cue\tkind\ttakes\treason\nsay\tword\tquote\tplain', 'cue\tas\twords\treason'],
  ['a cue without a reason', 'cue\tkind\ttakes\treason\nsay\tverb\tquote', 'cue\tas\twords\treason'],
  ['an exception of no side', 'cue\tkind\ttakes\treason', 'cue\tas\twords\treason\nrecall\tbehind\tenvoy\tcalled back'],
])('%s is refused', (_, cues, exceptions) => {
  expect(() => statementLexicon(cues, exceptions)).toThrow(RangeError)
})
