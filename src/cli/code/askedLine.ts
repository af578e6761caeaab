import type { PartySentence } from '../../findings/index.ts'
import { Failure, type Span } from '../../terms/index.ts'

/** What one line of standard input asks. */
export type AskedLine = PartySentence & { readonly id: string | number }

/** The longest sentence that is coded, in UTF-16 code units. */
const LONGEST = 20_000

/** A line of input taken apart. Throws a Failure that names the line where it is none. */
export function askedLine(line: string, number: number): AskedLine {
  const bad = (what: string, next: string): Failure => new Failure('BAD_SENTENCE', `line ${number} ${what}`, next)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw bad('is no JSON', FORM)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('is no object', FORM)
  const { id, text, source, target } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number')
    throw bad('has no id', 'Give each line an id: a text or a number')
  if (typeof text !== 'string' || text.trim() === '') throw bad('has no text', FORM)
  if (text.length > LONGEST)
    throw bad(`is of ${text.length} characters`, `Give one sentence a line, ${LONGEST} at most`)
  return { id, text, source: spansOf(source, 'source'), target: spansOf(target, 'target') }

  function spansOf(given: unknown, name: 'source' | 'target'): Span[] {
    const inside = `Give ${name} as [[start, end], ...] within the text's ${(text as string).length} code units`
    if (!Array.isArray(given)) throw bad(`has no ${name}`, inside)
    return given.map((pair: unknown) => {
      const [start, end] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : []
      if (!Number.isInteger(start) || !Number.isInteger(end))
        throw bad(`has a ${name} that is no pair of numbers`, inside)
      const span = { start: start as number, end: end as number }
      if (span.start < 0 || span.end > (text as string).length || span.start >= span.end)
        throw bad(`has a ${name} out of range: [${span.start}, ${span.end}]`, inside)
      return span
    })
  }
}

const FORM = 'Give {"id": …, "text": "…", "source": [[start, end]], "target": [[start, end]]}'
