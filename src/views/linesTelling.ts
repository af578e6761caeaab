import type { ReadLedger } from '../ledger/index.ts'
import { foldText } from '../terms/index.ts'
import { type Dated, datedRows } from './mixed.ts'
import type { Row } from './rows.ts'

/** Sentences looked at for one phrase. */
const MOST_SENTENCES = 200

/** The lines that rest on a sentence with these words in this order; of these, where any does, those whose own words they are. In the order of
 * their days. */
export async function linesTelling(ledger: ReadLedger, words: string): Promise<readonly Dated[]> {
  const phrase = foldText(words)
  if (phrase === '') return []
  const sentences = (await ledger.searchSentences(words)).slice(0, MOST_SENTENCES)
  if (sentences.length === 0) return []
  const found = await ledger.query
    .selectFrom('sentences')
    .innerJoin('reports', (join) =>
      join
        .onRef('reports.article_id', '=', 'sentences.article_id')
        .onRef('reports.sentence_start', '=', 'sentences.start'),
    )
    .innerJoin('findings', 'findings.id', 'reports.finding_id')
    .select(['findings.id', 'findings.key', 'findings.kind', 'findings.day'])
    .where('sentences.id', 'in', sentences)
    .distinct()
    .orderBy('findings.day')
    .orderBy('findings.position')
    .orderBy('findings.key')
    .execute()
  const lines = (await datedRows(ledger, found)).filter(({ line }) =>
    line.evidence.some(({ sentence }) => foldText(sentence).includes(phrase)),
  )
  const own = lines.filter(({ line }) => foldText(ownWords(line)).includes(phrase))
  return own.length === 0 ? lines : own
}

/** The words that a line itself is made of. */
function ownWords(line: Row): string {
  switch (line.kind) {
    case 'statement':
      return line.content.map(({ text }) => text).join(' ')
    case 'event':
      return line.words
    case 'commitment':
      return line.content
    case 'agenda':
      return line.what
    default:
      return line.evidence
        .map(({ sentence, sentenceStart, start, end }) => sentence.slice(start - sentenceStart, end - sentenceStart))
        .join(' ')
  }
}
