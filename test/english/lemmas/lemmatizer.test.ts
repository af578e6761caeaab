import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lemmatizerOf } from '../../../src/english/lemmas/lemmatizer.ts'
import { wordForms } from '../../../src/english/lemmas/wordForms.ts'
import type { Features, Tag } from '../../../src/english/reading.ts'

const packed = readFileSync(new URL('../../../models/word-forms.tsv', import.meta.url), 'utf8')
const lemma = lemmatizerOf(wordForms(packed))

const CASES: readonly [tag: Tag, features: Features, pairs: string][] = [
  [
    'VERB',
    { VerbForm: 'Fin', Tense: 'Past' },
    'gave give, signed sign, banned ban, travelled travel, hoped hope, hopped hop, tried try, died die, met meet, put put, fled flee, vetoed veto, agreed agree, used use, recused recuse',
  ],
  [
    'VERB',
    { VerbForm: 'Ger' },
    'banning ban, signing sign, cancelling cancel, controlling control, hoping hope, lying lie, using use, falling fall, urging urge, panicking panic, regasifying regasify, doomscrolling doomscroll, weaponising weaponise',
  ],
  [
    'VERB',
    { VerbForm: 'Fin', Tense: 'Pres' },
    'says say, goes go, tries try, urges urge, pushes push, does do, has have',
  ],
  ['VERB', { VerbForm: 'Inf' }, 'need need, feed feed, bring bring, find find, saw saw'],
  ['AUX', {}, "was be, 's be, has have, n't n't, ca can, wo will, 'll will, would would, did do"],
  [
    'NOUN',
    { Number: 'Plur' },
    'embassies embassy, years year, men man, spokeswomen spokeswoman, wives wife, boxes box, houses house, buses bus, heroes hero, analyses analysis, movies movie, series series, vice-presidents vice-president, taxis taxi',
  ],
  ['NOUN', { Number: 'Sing' }, 'news news, gas gas, crisis crisis, press press, Envoy envoy'],
  ['NOUN', { Number: 'Ptan' }, 'proceeds proceeds'],
  ['PROPN', { Number: 'Sing' }, 'Paris Paris, Seychelles Seychelles'],
  ['PROPN', { Number: 'Plur' }, 'Latvians Latvian, Iraqis Iraqi, STATES STATE'],
  ['ADJ', { Degree: 'Cmp' }, 'larger large, bigger big, heavier heavy, tougher tough, better good'],
  ['ADJ', { Degree: 'Pos' }, 'former former, Clever clever, eager eager'],
  ['PRON', { Case: 'Acc' }, 'them they, her she, me I, us we'],
  ['PRON', { Case: 'Gen', Poss: 'Yes' }, 'her her, their their'],
  ['PART', {}, "n't not, n’t not, to to, 's 's, ’s 's"],
  ['NUM', {}, '5,000 5000, 3.5 3.5, two two'],
]

describe('lemmatizerOf', () => {
  for (const [tag, features, pairs] of CASES)
    test(`${tag} ${JSON.stringify(features)}`, () => {
      for (const pair of pairs.split(', ')) {
        const [word = '', base = ''] = pair.split(' ')
        expect(`${word} ${lemma(word, tag, features)}`).toBe(`${word} ${base}`)
      }
    })

  test('knows verbs and nouns it was not given from their spelling', () => {
    const bare = lemmatizerOf(wordForms(''))
    expect(['signed', 'stopped', 'nominated', 'pushes'].map((word) => bare(word, 'VERB', {}))).toEqual([
      'sign',
      'stop',
      'nominate',
      'push',
    ])
    expect(bare('embassies', 'NOUN', { Number: 'Plur' })).toBe('embassy')
  })
})
