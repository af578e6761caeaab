import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import { tokenize } from '../../src/english/tokenize.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()
const cut = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

describe('words and marks', () => {
  test.each<[string, string]>([
    ["He hasn't gone.", "He has n't gone ."],
    ['He won’t, can’t, didn’t.', 'He wo n’t , ca n’t , did n’t .'],
    ["Norland's envoy, the ministers' aides", "Norland 's envoy , the ministers ' aides"],
    ["I'm, we'd, they've, it'll", "I 'm , we 'd , they 've , it 'll"],
    ['They cannot go.', 'They can not go .'],
    ["O'Neill, D’Arcy, Xi'an", "O'Neill , D’Arcy , Xi'an"],
    ["'Tis the '90s", "'Tis the '90s"],
    ['The U.S.-backed force', 'The U.S. - backed force'],
    ['co-operation, non-EU, pro-Norland, mid-July', 'co-operation , non-EU , pro-Norland , mid-July'],
    ['well-known, 30-day, Indo-Pacific', 'well - known , 30 - day , Indo - Pacific'],
    ['$2.5m, US$5, €3bn, £250,000, 5%', '$ 2.5 m , US$ 5 , € 3 bn , £ 250,000 , 5 %'],
    ['10:30am, 10.30pm, 3pm, 10 a.m.', '10:30 am , 10.30 pm , 3 pm , 10 a.m.'],
    ['1,200 in 2010-2014 or 2010–14', '1,200 in 2010 - 2014 or 2010 – 14'],
    ['2025-11-10 and 11/10/2025', '2025-11-10 and 11/10/2025'],
    ['the 1990s, 1st, 22nd', 'the 1990s , 1st , 22nd'],
    ['Gen. Tamm, Lt. Col. Kask, J. D. Rebane', 'Gen. Tamm , Lt. Col. Kask , J. D. Rebane'],
    ['On Nov. 10 he left.', 'On Nov. 10 he left .'],
    ['He said no. No. 5 won.', 'He said no . No. 5 won .'],
    ['e.g. this, i.e. that, etc. and so on', 'e.g. this , i.e. that , etc. and so on'],
    ['He has a Ph.D. in law.', 'He has a Ph.D. in law .'],
    ['See http://a.example.org/b?c=1, www.a.org.', 'See http://a.example.org/b?c=1 , www.a.org .'],
    ['me@a.example.org or @tamm or #talks', 'me@a.example.org or @tamm or #talks'],
    ['said.He left', 'said . He left'],
    ['AT&T, R&D, Tamm & Kask', 'AT&T , R&D , Tamm & Kask'],
    ["``So,'' he said", "`` So , '' he said"],
    ['“So…” — (yes) [no] ... ?!', '“ So … ” — ( yes ) [ no ] ... ?!'],
    ['Kęstutis Šimonytė, Erdoğan, café', 'Kęstutis Šimonytė , Erdoğan , café'],
    ['cafe\u0301 na\u0308ive', 'cafe\u0301 na\u0308ive'],
    ['😀👨‍👩‍👧 left', '😀 👨‍👩‍👧 left'],
    ['中文 שלום مرحبا', '中文 שלום مرحبا'],
    ['a\u200bb \ufeffc x\u00a0y', 'a b c x y'],
    ['so\u00adlid', 'so\u00adlid'],
    ['½ of 10°C', '½ of 10 ° C'],
    ['he/she and/or', 'he / she and / or'],
    ['', ''],
    [' \n ', ''],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('of any text', () => {
  const odd = fc.constantFrom(
    ...[
      "'",
      '’',
      '"',
      '“',
      '.',
      '...',
      '-',
      '–',
      ',',
      '$',
      '%',
      '@',
      '#',
      '&',
      '/',
      ':',
      '(',
      ']',
      '<',
      '`',
      '\\',
      '\u0000',
    ],
    ...[
      '😀',
      '👨‍👩‍👧',
      '🇱🇹',
      '中文',
      'שלום',
      'مرحبا',
      'ไทย',
      '\u200b',
      '\u200d',
      '\u202e',
      '\ufeff',
      '\u00ad',
      '\u0301',
      '\ud83d',
    ],
    ...[
      ' ',
      ' ',
      '\n',
      '\u00a0',
      'U.S.',
      'Nov.',
      'a.m.',
      "n't",
      "'s",
      'Kęstutis',
      'https://',
      'www.',
      'x@y.z',
      '2.5',
      '1990s',
      'café',
    ],
  )
  const texts = fc.oneof(
    fc.array(fc.oneof(odd, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  test('tokens lie in order and hold every letter and digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        let gaps = ''
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          gaps += text.slice(at, start)
          at = end
        }
        gaps += text.slice(at)
        expect(at).toBeLessThanOrEqual(text.length)
        expect(gaps).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 3000 },
    )
  })

  test('a reading has the words of its article where they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, chunks, verbs } = read(articleOf(text, '2025-11-12'), model)
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text).not.toBe('')
        }
        const held = sentences.flatMap(({ first, last }) => tokens.slice(first, last))
        expect(held).toEqual(tokens)
        for (const spans of [chunks, verbs])
          spans.forEach(({ start, end, first, last, head }, index) => {
            expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end])
            expect(head >= first && head < last).toBe(true)
            expect(first).toBeGreaterThanOrEqual(spans[index - 1]?.last ?? 0)
          })
      }),
      { numRuns: 500 },
    )
  })
})
