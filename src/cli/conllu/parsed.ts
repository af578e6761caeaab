import { type Parser, parseWords } from '../../english/index.ts'
import { laidOut } from './laidOut.ts'
import { linesOf } from './lines.ts'
import { passagesOf } from './passages.ts'
import { printed } from './printed.ts'
import { sentencesIn } from './sentences.ts'

/** CoNLL-U with tags, features, dictionary forms and trees filled in, a document at a time, as the stream comes. */
export async function* parsedConllu(
  stream: AsyncIterable<Uint8Array | string>,
  source: string,
  parser: Parser,
): AsyncGenerator<string> {
  for await (const passage of passagesOf(sentencesIn(linesOf(stream), source))) {
    const { text, words } = laidOut(passage)
    const told = parseWords(text, words, parser)
    yield passage.map((sentence, index) => printed(sentence, told[index] ?? [])).join('')
  }
}
