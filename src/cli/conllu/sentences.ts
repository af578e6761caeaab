import { Failure } from '../../terms/index.ts'

/** One line of CoNLL-U: its ten columns; a word, a range of words written as one (`1-2`), or a word that is not written (`8.1`). */
export type Row = { readonly kind: 'word' | 'range' | 'empty'; readonly columns: readonly string[] }

/** A sentence as it stands: its comments and its rows in order. */
export type ConlluSentence = { readonly comments: readonly string[]; readonly rows: readonly Row[] }

const COLUMNS = 10
const KINDS: readonly (readonly [RegExp, Row['kind']])[] = [
  [/^\d+$/, 'word'],
  [/^\d+-\d+$/, 'range'],
  [/^\d+\.\d+$/, 'empty'],
]

/** The sentences of CoNLL-U, one at a time, as its lines arrive. Throws where a line is none of CoNLL-U's. */
export async function* sentencesIn(lines: AsyncIterable<string>, source: string): AsyncGenerator<ConlluSentence> {
  let comments: string[] = []
  let rows: Row[] = []
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') {
      if (comments.length > 0 || rows.length > 0) yield { comments, rows }
      comments = []
      rows = []
    } else if (line.startsWith('#')) comments.push(line)
    else rows.push(rowOf(line, source, number))
  }
  if (comments.length > 0 || rows.length > 0) yield { comments, rows }
}

function rowOf(line: string, source: string, number: number): Row {
  const columns = line.split('\t')
  const kind = KINDS.find(([form]) => form.test(columns[0] ?? ''))?.[1]
  if (columns.length === COLUMNS && kind && columns[1] !== '') return { kind, columns }
  throw new Failure(
    'BAD_CONLLU',
    `${source === '-' ? 'standard input' : source}, line ${number}: not a line of CoNLL-U`,
    'A word has ten columns with tabs between them, and a number first',
  )
}
