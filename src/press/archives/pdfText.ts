import { isCut } from '../../terms/index.ts'
import { joined } from '../unwrapped.ts'

/** Words as they stand on a page, from its lower left corner, in points. */
export type PlacedWords = {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

type PdfLine = { words: string; readonly x: number; end: number; readonly y: number; readonly size: number }

/** The text of pages as paragraphs, an empty line between two; what heads or foots most pages, and their numbers, are left out.
 * Words keep their hyphens: the text is as the page shows it. */
export function pagesText(pages: readonly (readonly PlacedWords[])[]): string {
  const lines = pages.map(linesOf)
  const edges = repeated(lines)
  const kept = lines.map((page) =>
    page.filter(
      (line, at) => !((at < 2 || at >= page.length - 2) && (edges.has(shape(line.words)) || isPageNumber(line.words))),
    ),
  )
  const usual = usualGap(kept)
  return kept.reduce((text, page) => {
    const paragraphs = paragraphsOf(page, usual)
    const [first = ''] = paragraphs
    // A sentence goes on over the page.
    const runsOn = text !== '' && !/[.!?:”"’)]$/.test(text) && /^\p{Ll}/u.test(first)
    return runsOn
      ? joined(text, paragraphs.join('\n\n'))
      : [text, ...paragraphs].filter((part) => part !== '').join('\n\n')
  }, '')
}

/** The words in the largest letters at the top of a document's first page, which are its headline; null where none are larger than its other words.
 * They stand so in `pagesText`. */
export function headlineOf(first: readonly PlacedWords[]): string | null {
  const lines = linesOf(first)
  const sizes = lines.flatMap(({ words, size }) => Array.from(words, () => size)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const top = lines.slice(0, TOP)
  const largest = Math.max(...top.map(({ size }) => size))
  const from = top.findIndex(({ size }) => size > largest - 1)
  if (largest < usual * 1.2 || from < 0) return null
  const rest = lines.slice(from)
  const until = rest.findIndex(({ size }) => size <= largest - 1)
  const words = paragraphsOf(until < 0 ? rest : rest.slice(0, until), usualGap([lines]))
  const [headline = ''] = words
  return words.length === 1 && headline.length >= 8 && headline.length <= 250 && !headline.includes('\n')
    ? headline
    : null
}

/** A headline is among the first so many lines. */
const TOP = 10

function linesOf(items: readonly PlacedWords[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const { words, x, y, width, size } of items) {
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < Math.max(last.size, size) * 0.5) {
      const gap = x - last.end
      const apart = gap > size * 0.15 && !/\s$/.test(last.words) && !/^\s/.test(words)
      last.words += apart ? ` ${words}` : words
      last.end = x + width
    } else if (words.trim() !== '') lines.push({ words, x, end: x + width, y, size })
  }
  return lines.flatMap((line) => {
    const words = line.words.replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [{ ...line, words }]
  })
}

/** What stands at the edge of at least three pages, or of both of two, figures aside. */
function repeated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edge = new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ words }) => shape(words)))
    for (const words of edge) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.6))
  return new Set([...counts].flatMap(([words, count]) => (pages.length > 1 && count >= enough ? [words] : [])))
}

const shape = (words: string): string => words.replace(/\d+/g, '#').toLowerCase()

const isPageNumber = (words: string): boolean =>
  /^(?:page\s+)?[-–—]?\s*\d{1,3}\s*(?:[-–—]|(?:of|\/)\s*\d{1,3})?$/i.test(words)

/** From line to line, as a document has it where it does not part them: a third of its gaps are no wider. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y))
    .filter((gap) => gap > 0)
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 3)] ?? 0
}

/** A new paragraph begins below a wider gap, at another size of letters, and after a short line that ends a sentence. */
function paragraphsOf(lines: readonly PdfLine[], usual: number): string[] {
  const right = Math.max(...lines.map(({ end }) => end))
  const margin = marginOf(lines)
  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const apart =
      !before ||
      before.y - line.y > usual * 1.3 ||
      before.y < line.y ||
      Math.abs(before.size - line.size) > 1 ||
      (before.end < right - 6 * line.size && /[.!?:”"]$/.test(before.words)) ||
      (line.x > before.x + line.size * 0.8 && /[.!?”"]$/.test(before.words))
    if (apart) paragraphs.push(line.words)
    else {
      const text = paragraphs[paragraphs.length - 1] ?? ''
      paragraphs[paragraphs.length - 1] = isFull(before, line, margin)
        ? joined(text, line.words)
        : `${text}\n${line.words}`
    }
  })
  return paragraphs
}

/** Where lines end that are full: nine of ten end no further to the right. */
const marginOf = (lines: readonly PdfLine[]): number =>
  lines.map(({ end }) => end).sort((a, b) => a - b)[Math.ceil((lines.length - 1) * 0.9)] ?? 0

/** Whether the first word of the next line had no room on a line, which was broken for that alone: no list, no address. */
function isFull(line: PdfLine, { words }: PdfLine, margin: number): boolean {
  const letter = (line.end - line.x) / line.words.length
  const [first = ''] = words.split(' ')
  return line.end + letter * (first.length + 1) > margin || isCut(line.words, words)
}
