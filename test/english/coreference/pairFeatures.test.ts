import { describe, expect, test } from 'vitest'
import type { Anaphor, Noted } from '../../../src/english/coreference/index.ts'
import { PAIR_FEATURES, pairFeatures } from '../../../src/english/coreference/pairFeatures.ts'
import { PAIR_NAMES } from './pairNames.ts'

const ANAPHOR: Anaphor = {
  sort: 'f',
  head: 9,
  unit: 9,
  noun: 'she',
  plural: false,
  role: 'subject',
  quoted: false,
  sentence: 2,
  paragraph: 1,
  reflexive: false,
  governor: 10,
  path: [10, 14],
  tells: new Set(),
}
const SPOKEN = { actors: ['a'], count: 1, gender: null, nouns: new Set(['rasa']), subject: 1 }
const CANDIDATE: Noted<string> = {
  spoken: SPOKEN,
  head: 3,
  unit: 3,
  governor: 4,
  form: 'name',
  kind: 'person',
  plural: false,
  noun: 'rasa',
  role: 'subject',
  quoted: false,
  sentence: 1,
  paragraph: 0,
  sort: null,
}
const STANDING = { between: 1, rank: 0, near: -1 }
const told = (numbers: readonly number[]): string[] => PAIR_NAMES.filter((_, at) => numbers[at])

/** What is changed of a pair, the names that come in, and those that go. */
const PAIRS: readonly (readonly [
  Partial<Anaphor>,
  Partial<Noted<string>>,
  Partial<typeof STANDING>,
  string,
  string,
])[] = [
  [{}, {}, {}, '', ''],
  [{ sort: 'it' }, {}, {}, 'it gender-against', 'he-or-she'],
  [{ sort: 'it' }, { kind: 'organization' }, {}, 'it c-organization gender-for', 'he-or-she c-person'],
  [{}, { kind: 'place' }, {}, 'c-place gender-against', 'c-person'],
  [{}, { spoken: { ...SPOKEN, gender: 'f' } }, {}, 'gender-for', ''],
  [{}, { spoken: { ...SPOKEN, gender: 'm' } }, {}, 'gender-against', ''],
  [{ sort: 'they', plural: true }, {}, {}, 'they plural number-against', 'he-or-she number-for'],
  [{ sort: 'they', plural: true }, { plural: true }, {}, 'they plural c-plural', 'he-or-she'],
  [{ sort: 'noun', noun: 'rasa' }, {}, {}, 'noun same-noun known-noun', 'he-or-she'],
  [{ sort: 'noun', noun: 'judge' }, {}, {}, 'noun', 'he-or-she'],
  [{ path: [4, 14], governor: 4 }, {}, { near: 0 }, 'near-subject', ''],
  [{ path: [10, 4] }, {}, { near: 0 }, 'upper-subject', ''],
  [{ path: [10, 4] }, { role: 'object' }, { near: 0 }, 'c-object', 'c-subject'],
  [{ tells: new Set([3]) }, {}, {}, 'in-relative', ''],
  [{}, { spoken: { ...SPOKEN, subject: 0 } }, {}, '', 'subject-lately'],
  [{}, { form: 'pronoun', sort: 'f' }, {}, 'c-pronoun same-pronoun', 'c-name'],
  [{ quoted: true }, {}, {}, 'quoted', 'alike-quoted'],
  [{}, {}, { rank: 1 }, 'rank-1 rank', 'rank-0'],
  [{ sentence: 9, paragraph: 0 }, {}, {}, 'away-more paragraph', 'away-1 subject-lately'],
]
const USUAL =
  'he-or-she subject c-name c-person c-subject away-1 between number-for rank-0 count subject-lately alike-quoted apart'

describe('the numbers of a pair', () => {
  test.each(PAIRS)('%#', (anaphor, candidate, standing, come, go) => {
    const numbers = pairFeatures(
      { ...ANAPHOR, ...anaphor },
      { ...CANDIDATE, ...candidate },
      { ...STANDING, ...standing },
    )
    const wanted = new Set([...USUAL.split(' '), ...come.split(' ').filter(Boolean)])
    for (const name of go.split(' ')) wanted.delete(name)
    expect(told(numbers).sort()).toEqual([...wanted].sort())
  })
  test('nobody has none of a candidate', () => {
    expect(told(pairFeatures(ANAPHOR, null, STANDING))).toEqual(['he-or-she', 'subject', 'nobody'])
  })
  test('there are as many as the head takes', () => {
    expect(PAIR_NAMES.length).toBe(PAIR_FEATURES)
    expect(pairFeatures(ANAPHOR, CANDIDATE, STANDING).length).toBe(PAIR_FEATURES)
    expect(pairFeatures(ANAPHOR, null, STANDING).length).toBe(PAIR_FEATURES)
  })
})
