import { describe, expect, test } from 'vitest'
import { headlineOf, pagesText } from '../../../src/press/archives/pdfText.ts'
import { articlesIn, bodyOf, outcomesOf, told } from './collect.ts'
import { type Line, pdf } from './makePdf.ts'

const HEAD: Line = [72, 800, 8, 'Ministry of Harbours']
const foot = (page: number): Line => [290, 30, 8, `Page ${page} of 3`]
const lines = (from: number, words: readonly string[]): Line[] =>
  words.map((line, at) => [72, from - at * 14, 11, line])

const RELEASE = [
  [
    HEAD,
    [72, 760, 16, 'Minister receives envoy of Lunde'] as Line,
    ...lines(720, [
      'TALLINN, 4 March 2025 - The minister of harbours, Liisa Tamberg, received the envoy',
      'of Lunde on Tuesday for talks on a ferry between the two ports and on well-',
      'known plans for schools.',
    ]),
    ...lines(664, ['The two sides agreed that officials would meet every month until the vote in June, and']),
    foot(1),
  ],
  [
    HEAD,
    ...lines(760, ['that a group of engineers would report on the fairway by the end of April this year.']),
    ...lines(730, ['The cost of the quay is put at 2.5 million euros, the ministry said.']),
    foot(2),
  ],
  [HEAD, ...lines(760, ['For questions: press office of the ministry.']), foot(3)],
]

describe('a press release', () => {
  test('lines to paragraphs, over the page too; hyphens stay; what heads and foots the pages is out', async () => {
    const [article] = articlesIn(await outcomesOf('release.pdf', pdf(RELEASE)))
    expect(article).toMatchObject({
      source: 'release.pdf',
      title: 'Minister receives envoy of Lunde',
      published: '2025-03-04',
      dateline: { place: 'Tallinn' },
    })
    expect(article && bodyOf(article)).toBe(
      `The minister of harbours, Liisa Tamberg, received the envoy of Lunde on Tuesday for talks on a ferry between the two ports and on well-known plans for schools.

The two sides agreed that officials would meet every month until the vote in June, and that a group of engineers would report on the fairway by the end of April this year.

The cost of the quay is put at 2.5 million euros, the ministry said.

For questions: press office of the ministry.`,
    )
  })

  test('its headline is what stands in large letters, whatever is printed above it', async () => {
    const quote = [
      'Foreign Minister Arvo Lindqvar said on Tuesday: "We will not accept the closure of the',
      'strait, nor of any port on it." He spoke in Orrest after a meeting of the government.',
    ]
    const page: Line[] = [
      [72, 800, 9, 'Ministry of Foreign Affairs of Norland, Press Office'],
      [72, 760, 22, 'Norland recalls its ambassador'],
      [72, 735, 11, 'Orrest, 6 March 2025'],
      ...lines(710, quote),
    ]
    const [article] = articlesIn(await outcomesOf('a.pdf', pdf([page])))
    expect(article).toMatchObject({ title: 'Norland recalls its ambassador', published: '2025-03-06' })
    expect(article?.text.slice(article.titleSpan?.start, article.titleSpan?.end)).toBe('Norland recalls its ambassador')
    expect(article && bodyOf(article)).toBe(quote.join(' '))
  })

  test('without a date of its own, that of its file', async () => {
    const undated = pdf([lines(760, ['The minister of harbours has plans for a ferry, she told reporters.'])], {
      created: "D:20250304091500+02'00'",
    })
    expect(articlesIn(await outcomesOf('a.pdf', undated))[0]?.published).toBe('2025-03-04T09:15:00+02:00')
  })

  test.each([
    ['locked', pdf(RELEASE, { locked: true }), 'ENCRYPTED'],
    ['of pictures alone', pdf([[], []]), 'NO_TEXT_IN_PDF'],
    ['a page number and no text', pdf([[foot(1)]]), 'NO_TEXT_IN_PDF'],
    ['of no kind', Buffer.from('%PDF-1.7\nnothing at all'), 'DAMAGED_ARCHIVE'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(told(await outcomesOf('a.pdf', bytes))).toEqual([`${code} a.pdf`])
  })

  test('cut off, its text is read where the library can', async () => {
    const bytes = pdf(RELEASE)
    const [outcome] = await outcomesOf('a.pdf', bytes.subarray(0, bytes.length - 300))
    expect(
      outcome?.status === 'read' || (outcome?.status === 'failed' && outcome.cause.code === 'DAMAGED_ARCHIVE'),
    ).toBe(true)
  })
})

describe('paragraphs', () => {
  const words = (text: string, x: number, y: number, size = 10) => ({
    words: text,
    x,
    y,
    width: text.length * size * 0.5,
    size,
  })
  test.each([
    [
      'words of a line are one, a space between where there is a gap',
      [words('One', 0, 100), words('two', 17, 100), words('three', 60, 100)],
      'One two three',
    ],
    ['letters set apart from each other are one word', [words('On', 0, 100), words('e', 10, 100)], 'One'],
    [
      'a wider gap parts',
      [words('One.', 0, 100), words('Two', 0, 88), words('three.', 0, 76), words('Four.', 0, 50)],
      'One. Two three.\n\nFour.',
    ],
    [
      'larger letters part',
      [words('Head', 0, 100, 16), words('Two', 0, 88), words('three', 0, 76)],
      'Head\n\nTwo three',
    ],
    [
      'a line with room for the next word was broken on purpose',
      [
        words('Press office', 0, 100),
        words('Harbour street 4', 0, 88),
        words('Sarvik and all the islands of the strait', 0, 76),
      ],
      'Press office\nHarbour street 4\nSarvik and all the islands of the strait',
    ],
    [
      'a word cut at its hyphen keeps it',
      [words('All the plans of the ministry are well-', 0, 100), words('known.', 0, 88)],
      'All the plans of the ministry are well-known.',
    ],
  ])('%s', (_, page, text) => expect(pagesText([page])).toBe(text))

  test.each([
    [
      'the largest letters',
      [
        words('Ministry of Harbours', 0, 100, 9),
        words('Envoy of Lunde', 0, 80, 20),
        words('received', 0, 58, 20),
        words('The minister received the envoy of Lunde on Tuesday.', 0, 30),
      ],
      'Envoy of Lunde received',
    ],
    [
      'none larger than the rest',
      [words('Envoy of Lunde received', 0, 80), words('The minister received the envoy of Lunde on Tuesday.', 0, 60)],
      null,
    ],
    [
      'a number alone',
      [words('12', 0, 80, 20), words('The minister received the envoy of Lunde on Tuesday.', 0, 60)],
      null,
    ],
  ])('a headline: %s', (_, page, headline) => expect(headlineOf(page)).toBe(headline))
})
