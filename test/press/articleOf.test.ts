import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPress } from '../../src/cli/loadPress.ts'
import { articleOf, bareModel } from '../../src/press/index.ts'
import { contains, type Span } from '../../src/terms/index.ts'

const model = loadPress()
const RUNS = { seed: 4_032_025, numRuns: 500 }

const PROSE = [
  'The harbour pilots of Sarvik stopped work on Monday over a dispute about night shifts.',
  '"We steer or we strike," said Ulla Rehnberg, who leads them.',
  'The port authority said it would hold talks with the pilots before the end of the week.',
  'Forty ships are waiting off the coast, and three of them carry fish that will not wait.',
  'Norland, which sells most of its timber through Sarvik, urged both sides to talk.',
  'Rehnberg told reporters that she had been a pilot for thirty-one years and had never seen such fog.',
]
const PAGE = [
  'Read more: Ferries run late',
  'Advertisement',
  'Share this article',
  '* * *',
  'Image source, Grey Sea Pictures',
  'Related stories',
  'Tags: ports, strikes',
  '2 hours ago',
  '10/03/2025 04:26 PM - Politics',
  '© 2025 Sarvik Post. All rights reserved.',
  'Follow Mia Holt on Twitter @miaholt.',
  '(Reporting by Mia Holt; Editing by Jon Aasgaard)',
  'Sign up for our weekly newsletter',
  'Ferries run late',
  'Fog on the coast',
]

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 3, arbitrary: fc.constantFrom(...PAGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', 'SARVIK - ', 'March 4, 2025', '# Harbour', 'RIGA, Nov. 10 (Agency)'),
  },
)
const page = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end))

describe('whatever the text', () => {
  test('the body lies in it, in order, trimmed, without the title', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(model, bareModel), (text, press) => {
        const { body, titleSpan, title, text: kept } = articleOf(text, 'a.txt', {}, press)
        expect(kept).toBe(text)
        let last = titleSpan?.end ?? 0
        for (const { start, end } of body) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        if (titleSpan) expect(text.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, ' ')).toBe(title)
      }),
      RUNS,
    )
  })

  test('no paragraph of a report is lost among lines of the page', () => {
    const sheet = fc.array(fc.oneof(fc.constantFrom(...PROSE), fc.constantFrom(...PAGE)), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(sheet, (lines) => {
        const text = ['Harbour pilots walk out', ...lines].join('\n\n')
        const { body } = articleOf(text, 'a.txt', {}, model)
        let from = 0
        for (const words of lines) {
          const start = text.indexOf(words, from)
          const span: Span = { start, end: start + words.length }
          if (PROSE.includes(words)) expect(body.some((part) => contains(part, span))).toBe(true)
          from = span.end
        }
      }),
      RUNS,
    )
  })

  test('the same text gives the same article', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(articleOf(text, 'a', {}, model)).toEqual(articleOf(text, 'a', {}, model))
      }),
      RUNS,
    )
  })

  test('long lines of few kinds of letters take no long time', () => {
    for (const piece of ['<a> ', 'A, ', 'By ', '1/', 'may 1 ', '- ', 'Aa and ', '(', '© '])
      expect(articleOf(piece.repeat(100_000), 'a', {}, model).text).toHaveLength(piece.length * 100_000)
  })
})

describe('what the user says wins', () => {
  const text = 'Ferry plans\n\nMarch 4, 2025\n\nThe harbour has plans.\n\n© 2025 Sarvik Post'
  test('over the page', () => {
    expect(articleOf(text, 'a', {}, model)).toMatchObject({ outlet: 'Sarvik Post', published: '2025-03-04' })
    const facts = { outlet: 'Grey Sea Wire', published: '2025-03-05T10:00Z' }
    expect(articleOf(text, 'a', facts, model)).toMatchObject(facts)
  })
})

describe('the language', () => {
  test.each([
    ['en', 'The harbour pilots of Sarvik stopped work on Monday over a dispute about night shifts.'],
    ['de', 'Die Lotsen des Hafens haben am Montag die Arbeit niedergelegt, weil die Nächte zu lang sind.'],
    ['en', 'Die Lotsen streiken am Montag.'],
  ])('%s', (language, text) => {
    expect(articleOf(text, 'a', {}, model).language).toBe(language)
  })
})
