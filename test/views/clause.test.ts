import { describe, expect, test } from 'vitest'
import { clauseFrom, shorten } from '../../src/views/index.ts'

describe('an event in the words of its report', () => {
  test.each([
    ['Riga [recalled] its envoy on Thursday, officials said.', 'recalled its envoy on Thursday'],
    ['Riga [recalled] its envoy.', 'recalled its envoy'],
    ['Riga [accused] Oslo of “a long sleep”.', 'accused Oslo of “a long sleep”'],
    ['Riga [accused] Oslo of “a long sleep.”', 'accused Oslo of “a long sleep”'],
    ['“Riga [recalled] its envoy,” he said.', 'recalled its envoy'],
    ['Oslo [paid] 2.5 million kroner to the U.N. fund – and no more.', 'paid 2.5 million kroner to the U.N. fund'],
    ['Oslo [met] Riga (again).', 'met Riga'],
    ['It was a [visit]', 'visit'],
    ['They [met]\n  in the   hall.', 'met in the hall'],
  ])('%s', (marked, words) => {
    expect(clauseFrom(marked.replace(/[[\]]/g, ''), marked.indexOf('['))).toBe(words)
  })

  test('long clauses are cut before a word', () => {
    expect(shorten('one two three four', 10)).toBe('one two …')
    expect(shorten('one two', 10)).toBe('one two')
    expect(shorten('unbreakable', 6)).toBe('unbr …')
  })
})
