import type { Span } from '../../terms/index.ts'
import type { ConlluSentence, Row } from './sentences.ts'

/** Sentences as running text, and where in it each word stands, half-open, in UTF-16 code units. */
export type LaidOut = { readonly text: string; readonly words: readonly (readonly Span[])[] }

/** Puts sentences into running text: as `# text =` has it where its words are found there, else with a space between words
 * that have no `SpaceAfter=No`. A paragraph begins at `# newpar`. */
export function laidOut(sentences: readonly ConlluSentence[]): LaidOut {
  let text = ''
  const words = sentences.map((sentence): Span[] => {
    if (sentence.rows.length === 0) return []
    if (text !== '') text += sentence.comments.some((comment) => /^# *newpar\b/.test(comment)) ? '\n\n' : ' '
    const base = text.length
    const placed = inText(sentence) ?? joined(sentence.rows)
    text += placed.text
    return placed.words.map(({ start, end }) => ({ start: base + start, end: base + end }))
  })
  return { text, words }
}

type Placed = { readonly text: string; readonly words: readonly Span[] }

/** The sentence as its `# text =` has it; null where it has none, or another. */
function inText({ comments, rows }: ConlluSentence): Placed | null {
  const text = comments.flatMap((comment) => /^# *text *= ?(.*)$/.exec(comment)?.[1] ?? []).at(0)
  if (text === undefined) return null
  let at = 0
  const found = surfaces(rows).map(({ form, words }) => {
    const start = text.indexOf(form, at)
    if (start < 0 || text.slice(at, start).trim() !== '') return null
    at = start + form.length
    return wordsIn(form, words, start)
  })
  return found.includes(null) ? null : { text, words: found.flatMap((words) => words ?? []) }
}

function joined(rows: readonly Row[]): Placed {
  let text = ''
  const words = surfaces(rows).flatMap(({ form, spaced, words }) => {
    const start = text.length
    text += `${form}${spaced ? ' ' : ''}`
    return wordsIn(form, words, start)
  })
  return { text: text.trimEnd(), words }
}

/** What is written as one: a word, or a range with its words. */
type Surface = { readonly form: string; readonly spaced: boolean; readonly words: readonly string[] }

function surfaces(rows: readonly Row[]): Surface[] {
  const found: Surface[] = []
  let until = 0
  let words: string[] = []
  for (const { kind, columns } of rows) {
    const [id = '', form = ''] = columns
    const spaced = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(columns[9] ?? '')
    if (kind === 'range') {
      until = Number(id.split('-')[1])
      words = []
      found.push({ form, spaced, words })
    } else if (kind === 'word' && Number(id) <= until) words.push(form)
    else if (kind === 'word') found.push({ form, spaced, words: [form] })
  }
  return found
}

/** The words of one surface form; what is not written as it is read (`des` for `de les`) takes its share of the letters. */
function wordsIn(surface: string, words: readonly string[], base: number): Span[] {
  let at = 0
  return words.map((word, index) => {
    const found = surface.indexOf(word, at)
    const start = found < 0 ? Math.min(at, surface.length - 1) : found
    const last = index === words.length - 1
    const end = found < 0 ? (last ? surface.length : start + 1) : found + word.length
    at = end
    return { start: base + start, end: base + Math.max(end, start + 1) }
  })
}
