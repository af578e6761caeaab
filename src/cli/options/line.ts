import type { LineMeant, ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { type Dated, lineNamed, linesTelling, type Row } from '../../views/index.ts'
import { lineWords, listed } from '../../views/words/index.ts'
import { shortId } from '../print/promisedList.ts'

/** A line that a decision is about. */
export type AskedLine = Dated & { readonly meant: LineMeant }

/** The one line of an id, of its first letters, or of words that it alone rests on among those that fit. Throws NO_LINE where there is none, or several: it names
 * them by their ids. */
export async function lineDecidedOn(
  ledger: ReadLedger,
  asked: string,
  fits: (line: Row) => boolean = () => true,
): Promise<AskedLine> {
  const id = asked.trim().replace(/^\[(.*)\]$/, '$1')
  const named = await lineNamed(ledger, id)
  if (named.status === 'several')
    throw new Failure('NO_LINE', `several lines have an id that begins "${id}"`, 'Give more of it')
  const telling = named.status === 'found' ? [named.line] : await linesTelling(ledger, asked)
  const fitting = telling.filter(({ line }) => fits(line))
  const found = fitting.length === 0 ? telling : fitting
  const [it] = found
  if (it === undefined)
    throw new Failure(
      'NO_LINE',
      `no line has the id "${id}" or rests on these words`,
      'Give an id, as --json and attache promised have them, or words of its sentence',
    )
  if (found.length > 1) {
    const some = found.slice(0, MOST_NAMED).map(({ line }) => `${shortId(line.id)} (${lineWords(line)})`)
    const more = found.length - some.length
    throw new Failure(
      'NO_LINE',
      `several lines rest on "${asked}": ${listed([...some, ...(more > 0 ? [`${more} more`] : [])], 'or')}`,
      'Give one of these ids',
    )
  }
  const meant = await ledger.lineMeant(it.line.id)
  if (meant === undefined) throw new RangeError('a line without a report')
  return { ...it, meant }
}

const MOST_NAMED = 5
