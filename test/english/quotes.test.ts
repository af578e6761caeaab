import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphSpans } from '../../src/english/paragraphs.ts'
import { quotesOf } from '../../src/english/quotes.ts'
import type { Quote } from '../../src/english/reading.ts'

const quotes = (text: string): Quote[] => quotesOf(text, paragraphSpans(text, [{ start: 0, end: text.length }]))

/** What stands in each quote: `^` before one that goes on with the one before, `…` after one without its closing mark. */
const inners = (text: string): string[] =>
  quotes(text).map(
    ({ inner, closed, continues }) =>
      `${continues === null ? '' : '^'}${text.slice(inner.start, inner.end)}${closed ? '' : ' …'}`,
  )

describe('quotes', () => {
  test.each<[string, string[]]>([
    ['“We came,” he said.', ['We came,']],
    ['"We came," he said.', ['We came,']],
    ["``We came,'' he said.", ['We came,']],
    ["''We came,'' he said.", ['We came,']],
    ['«We came», he said.', ['We came']],
    ['« We came », he said.', [' We came ']],
    ['»We came«, he said.', ['We came']],
    ['„We came“, he said.', ['We came']],
    ['„We came”, he said.', ['We came']],
    ['”We came”, he said.', ['We came']],
    ['‘We came,’ he said.', ['We came,']],
    ["'We came,' he said.", ['We came,']],
    ['“We came,” he said. “We saw.”', ['We came,', 'We saw.']],
    ['"We came," he said, "and we saw."', ['We came,', 'and we saw.']],
    ['“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
    ['‘He said “no” to us,’ she said.', ['He said “no” to us,']],
    [`"He said 'no' to us," she said.`, ["He said 'no' to us,"]],
    ['‘We don’t know the ministers’ aides,’ he said.', ['We don’t know the ministers’ aides,']],
    ["'We don't know the ministers' aides,' he said.", ["We don't know the ministers' aides,"]],
    ["He called it a 'grave mistake' and left.", ['grave mistake']],
    ['He called it a ‘grave mistake’ and left.', ['grave mistake']],
    ['The ‘ministers’ left.', ['ministers']],
    [`He is 5' 11" tall and said "yes".`, ['yes']],
    ['"It is a 12" pipe," he said.', ['It is a 12" pipe,']],
    ['"We scored 12" he said.', ['We scored 12']],
    ['“We came.\n“We saw,” he said.', ['We came. …', '^We saw,']],
    ['“We came.\n“We saw.\n“We won,” he said.', ['We came. …', '^We saw. …', '^We won,']],
    ['“We came.\nWe saw,” he said.', ['We came. …', '^We saw,']],
    ['“We came.\nWe saw.\nWe won,” he said.', ['We came. …', '^We saw. …', '^We won,']],
    ['"We came.\n"We saw," he said.', ['We came. …', '^We saw,']],
    ['"We came.\nWe saw," he said.', ['We came. …', '^We saw,']],
    ['"We came.\nHe said "no" to it.', ['We came. …', 'no']],
    ['“We came.\nHe said “no” to it.', ['We came. …', 'no']],
    ['“We came, he said.', ['We came, …']],
    ['“We came, he said. “We saw,” he added.', ['We came, …', 'We saw,']],
    ['He said “we came', ['we came …']],
    ['He said (“yes”) and ["no"].', ['yes', 'no']],
    ['“Yes”—“No”', ['Yes', 'No']],
    ['"We came,"he said.', ['We came,']],
    ['" We came, " he said.', [' We came, ']],
    ['"We came, "he said, "and saw."', ['We came, ', 'and saw.']],
    ['He left."We stay," she said.', ['We stay,']],
    ['“A. B,” he said.', ['A. B,']],
    ['“Why?” he asked.', ['Why?']],
    ['The "so-called" deal, the "other" deal.', ['so-called', 'other']],
    ['“We “really” came,” he said.', ['We “really” came,']],
    ['‘I’m here,’ he said, ‘and I’ll stay.’', ['I’m here,', 'and I’ll stay.']],
    ["'I'm here,' he said, 'and I'll stay.'", ["I'm here,", "and I'll stay."]],
    ['He wrote ‘The Sun Sets’ in 2019.', ['The Sun Sets']],
    ['“我们来了”，他说。', ['我们来了']],
    ['😀 “We came,” he said 😀.', ['We came,']],
    ['“\u200bWe came,” he said.', ['\u200bWe came,']],
    ['The ‘gold standard’, the ‘silver’ one and the envoys’ own.', ['gold standard', 'silver']],
    ['‘We came.’\n‘We saw.’', ['We came.', 'We saw.']],
    ['‘We came.\n‘We saw,’ he said.', ['We came. …', '^We saw,']],
    ["He told the 'Tallinn Post': 'We came.'", ['Tallinn Post', 'We came.']],
    ['(‘yes’)', ['yes']],
    ['“We came,” said Tamm, “and we saw.” “We won,” said Kask.', ['We came,', 'and we saw.', 'We won,']],
    ['The minister said: “We came. We saw.”', ['We came. We saw.']],
    ['She said, “[We] came … and saw.”', ['[We] came … and saw.']],
    ['Ministers’ wives and envoys’ aides said ‘no’.', ['no']],
    ['He said it’s ‘the envoys’ hall’ there.', ['the envoys’ hall']],
    ['A 27" screen costs 300 euros, "a bargain," he said.', ['a bargain,']],
    ['He sang “Tallinn” and “Riga” on 9 May.', ['Tallinn', 'Riga']],
    ["She said 'we won't go' and left.", ["we won't go"]],
    ['He is the so-called “friend”.', ['friend']],
    ['“We came," he said.', ['We came,']],
    ['"We came,” he said. “We saw.”', ['We came,', 'We saw.']],
    ['"He wrote “no” to us," she said.', ['He wrote “no” to us,']],
    ['“He wrote "no" to us,” she said.', ['He wrote "no" to us,']],
    ['“We came," he said. “We saw."', ['We came,', 'We saw.']],
    ["It was 'early, the 'late' one.", ['late']],
    ['"We came,"he said. "We', ['We came,', 'We …']],
    ['“We came ”he said.', ['We came ']],
    [`"He is 6'2", no less," she said.`, [`He is 6'2", no less,`]],
  ])('%s', (text, expected) => {
    expect(inners(text)).toEqual(expected)
  })
})

describe('no quotes', () => {
  test.each([
    "The ministers' aides don't know.",
    'The ministers’ aides didn’t come to the envoys’ hall.',
    '’Tis the end of the ’90s.',
    "'Tis the end of the '90s.",
    "The '60s and the '70s were good.",
    "Rock 'n' roll is here.",
    'a 12" pipe and a 6" nail',
    `He is 6'2" tall.`,
    'We came,” he said.',
    '“',
    '“ ”',
    '""',
    "O'Neill and D'Arcy met.",
    "It was 5' wide and 10' long.",
    `At 12' 30" north.`,
    "l'État c'est moi",
    "'Cause we won, he said.",
    "The 1990's and the '80s.",
    'It is O’Neill’s and D’Arcy’s.',
    'The boats’ crews and the cars’ owners.',
    `Lat. 59° 26' 13" N.`,
    '‹We came›, he said.',
  ])('%s', (text) => {
    expect(inners(text)).toEqual([])
  })
})

test('a quote goes on with the one before it and no other', () => {
  expect(quotes('“We came.\n“We saw,” he said. “We won.”').map(({ continues }) => continues)).toEqual([null, 0, null])
})

describe('of any text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      ' ',
      '\n',
      ', ',
      '. ',
      'we came',
      'she said',
      '12',
      's',
    ],
    ...['😀', '👨‍👩‍👧', '我们', 'שלום', 'مرحبا', '\u200b', '\u202a', 'é', 'e\u0301'],
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test('quotes lie in the text, in order, and share nothing', () => {
    fc.assert(
      fc.property(text, (own) => {
        let last = 0
        for (const { outer, inner } of quotes(own)) {
          expect(outer.start).toBeGreaterThanOrEqual(last)
          expect(inner.start).toBeGreaterThanOrEqual(outer.start)
          expect(inner.end).toBeGreaterThan(inner.start)
          expect(inner.end).toBeLessThanOrEqual(outer.end)
          expect(outer.end).toBeLessThanOrEqual(own.length)
          expect(own.slice(outer.start, outer.end)).not.toContain('\n')
          last = outer.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a curly quote that holds no other ends with its first closing mark', () => {
    const words = fc.array(fc.constantFrom('we', 'came', '😀', '我们', 'שלום', '\u200b', 'won’t', '"', ',', '…'), {
      minLength: 1,
      maxLength: 8,
    })
    const spaced = words.map((own) => own.join(' '))
    fc.assert(
      fc.property(spaced, spaced, spaced, (before, said, after) => {
        const own = `${before.replaceAll('"', '')} “${said}” ${after.replaceAll('"', '')}`
        expect(quotes(own).map(({ inner }) => own.slice(inner.start, inner.end))).toContain(said)
      }),
      { numRuns: 1000 },
    )
  })

  test('every continuing quote follows one left open', () => {
    fc.assert(
      fc.property(text, (own) => {
        const all = quotes(own)
        for (const { continues } of all) if (continues !== null) expect(all[continues]?.closed).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
