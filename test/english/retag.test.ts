import { describe, expect, test } from 'vitest'
import { lowerOpenings } from '../../src/english/openings.ts'
import { plainText } from '../../src/english/plain.ts'
import { verbLemma } from '../../src/english/verbLemma.ts'
import { winkTagger } from '../../src/english/winkTagger.ts'

const tagger = winkTagger()

/** The tag of the word that stands between * marks. */
const tagOf = (marked: string): string | undefined => {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  return tagger.tag(text).find((token) => token.start === start)?.tag
}

test('a word without end is cut short for the library, and what follows keeps its tags', () => {
  expect(tagOf(`${'a'.repeat(50_000)} said that *she* left.`)).toBe('PRON')
})

/** Each rule with a sentence it mends, and one it must leave. */
describe('mended tags', () => {
  test.each<[string, string]>([
    ["*It*'s late.", 'PRON'],
    ["It*'s* late.", 'AUX'],
    ["Norland*'s* envoy left.", 'PART'],
    ["The ministers*'* aides left.", 'PART'],
    ["He met the 'ministers*'* there.", 'PUNCT'],
    ['They *have* a plan.', 'VERB'],
    ['They *have* met.', 'AUX'],
    ['*Have* the envoys met?', 'AUX'],
    ['They *do* the work.', 'VERB'],
    ['They *do* not work.', 'AUX'],
    ['There *is* a plan.', 'VERB'],
    ['The plan *is* good.', 'AUX'],
    ['*There* was a plan.', 'PRON'],
    ['Troops *there* left.', 'ADV'],
    ['He said *that* she left.', 'SCONJ'],
    ['A plan *that* failed was his.', 'PRON'],
    ['*These* are few.', 'PRON'],
    ['*These* plans failed.', 'DET'],
    ['He went *to* Riga.', 'ADP'],
    ['He wants *to* fully agree.', 'PART'],
    ['He was lauded for *expelling* the envoy.', 'VERB'],
    ['They acted, *banning* imports.', 'VERB'],
    ['The *meeting* failed.', 'NOUN'],
    ['They left after *meeting* rooms were closed.', 'NOUN'],
    ['They won *by* banning imports.', 'SCONJ'],
    ['They won *by* a mile.', 'ADP'],
    ['He left *after* she came.', 'SCONJ'],
    ['He left *after* the vote.', 'ADP'],
    ['The *Estonian* envoy left.', 'ADJ'],
    ['*Diplomats* left.', 'NOUN'],
    ['*Police* said so.', 'NOUN'],
    ['*Kask* said so.', 'PROPN'],
    ['*China* said so.', 'PROPN'],
    ['It began at 10 *a.m.* there.', 'NOUN'],
    ['He met *President* Ilves.', 'PROPN'],
  ])('%s is %s', (marked, tag) => {
    expect(tagOf(marked)).toBe(tag)
  })
})

describe('plain letters for the library', () => {
  test.each<[string, string]>([
    ['Kęstutis Budrys', 'Kestutis Budrys'],
    ['Łódź, Đà Nẵng', 'Lodz, Da Nang'],
    ['中文 שלום 😀', '中文 שלום 😀'],
    ['cafe\u0301', 'cafe'],
    ['a\u200bb', 'ab'],
  ])('%s', (text, plain) => {
    expect(plainText(text).text).toBe(plain)
  })

  test('offsets lead back to the first text', () => {
    const { text, at } = plainText('cafe\u0301 Šim\u200bon')
    expect(at?.length).toBe(text.length)
    expect(at?.[text.indexOf('S')]).toBe(6)
    expect(at?.[text.indexOf('on')]).toBe(10)
  })
})

test('a capital that only opens the sentence is taken off, a name keeps its own', () => {
  const words = [
    { start: 0, end: 9 },
    { start: 10, end: 14 },
  ]
  expect(lowerOpenings('Diplomats left', words, () => true)).toBe('diplomats left')
  expect(lowerOpenings('Diplomats Left', words, () => true)).toBe('Diplomats Left')
  expect(lowerOpenings('Diplomats left', words, () => false)).toBe('Diplomats left')
})

test.each<[string, string]>([
  ['banning', 'ban'],
  ['expelling', 'expel'],
  ['calling', 'call'],
  ['urging', 'urge'],
  ['tried', 'try'],
  ['imposes', 'impose'],
  ['zzing', 'zzing'],
])('%s comes from %s', (word, lemma) => {
  const verbs = new Set(['ban', 'expel', 'call', 'urge', 'try', 'impose'])
  expect(verbLemma(word, (candidate) => verbs.has(candidate))).toBe(lemma)
})
