import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()

/** The tag of the word that stands between * marks. */
const tagOf = (marked: string): string | undefined => {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  return read(articleOf(text), model).tokens.find((token) => token.start === start)?.tag
}

/** Words that may be one thing or another, by the tags of Universal Dependencies. */
describe('tags', () => {
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
