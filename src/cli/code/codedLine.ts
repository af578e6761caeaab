import { type Coding, type CodingKnowledge, codeSentences, type Scheme } from '../../findings/index.ts'
import { cameoOf, Failure, ploverScore, QUAD } from '../../terms/index.ts'
import { type AskedLine, askedLine } from './askedLine.ts'

/** A line of input with its number, counted from 1. */
export type NumberedLine = { readonly number: number; readonly line: string }

/** What is printed for one line of input; `failed` where the line could not be taken apart. */
export type CodedLine = { readonly json: string; readonly failed: boolean }

export type CodingOptions = {
  readonly scheme: Scheme
  readonly why: boolean
  /** A folder of the user's own entries. */
  readonly lexicon: string | null
}

/** What `attache code` prints for some lines, in order. A line that is none gets its error and stops no other. */
export function codedLines(
  lines: readonly NumberedLine[],
  knowledge: CodingKnowledge,
  { scheme, why }: Omit<CodingOptions, 'lexicon'>,
): CodedLine[] {
  const asked = lines.map(({ line, number }) => attempt(line, number))
  const good = asked.filter((each): each is AskedLine => !(each instanceof Failure))
  const codings = codeSentences(good, knowledge, scheme)
  let next = 0
  return asked.map((each, at) => {
    if (each instanceof Failure) {
      const { code, message } = each
      return { json: JSON.stringify({ id: idIn(lines[at]?.line ?? ''), error: { code, message } }), failed: true }
    }
    return { json: JSON.stringify(printed(each, codings[next++] as Coding, why)), failed: false }
  })
}

/** The id of a line that could be read that far, so that its error can be told from others; else null. */
function idIn(line: string): string | number | null {
  try {
    const { id } = JSON.parse(line) as { readonly id?: unknown }
    return typeof id === 'string' || typeof id === 'number' ? id : null
  } catch {
    return null
  }
}

function attempt(line: string, number: number): AskedLine | Failure {
  try {
    return askedLine(line, number)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

function printed({ id }: AskedLine, { type, mode, status, chance, entry }: Coding, why: boolean) {
  const known =
    type === null
      ? { quad: null, score: null, cameo: null }
      : { quad: QUAD[type], score: ploverScore(type, mode), cameo: cameoOf(type, mode) }
  const by = entry === null ? 'head' : `lexicon: ${entry}`
  return { id, type, mode, status, ...known, ...(why ? { by, chance: Math.round(chance * 1000) / 1000 } : {}) }
}
