import { type Parser, type Sentence, syntaxOf, type Token } from '../../english/index.ts'
import type { Article } from '../../terms/index.ts'
import { featuresOf } from './printed.ts'

/** An article's sentences as CoNLL-U, one at a time, with its paragraphs and the spaces between its words. */
export function* conlluOf(article: Article, parser: Parser): Generator<string> {
  const { tokens, sentences, paragraphs } = syntaxOf(article.text, article.body, parser)
  const name = article.source === '-' ? 'stdin' : article.source.replace(/\s+/g, '_')
  yield `# newdoc id = ${name}\n`
  for (const { first, last } of paragraphs) {
    for (const [index, sentence] of sentences.slice(first, last).entries()) {
      const lines = [
        ...(index === 0 ? ['# newpar'] : []),
        `# sent_id = ${name}-${first + index + 1}`,
        `# text = ${article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
        ...rowsOf(sentence, tokens, parser),
      ]
      yield `${lines.join('\n')}\n\n`
    }
  }
}

function rowsOf({ first, last }: Sentence, tokens: readonly Token[], { lemma }: Parser): string[] {
  return tokens.slice(first, last).map((token, index) => {
    const next = tokens[first + index + 1]
    const { text, tag, features, head, relation, end } = token
    const more = next && next.start === end ? 'SpaceAfter=No' : '_'
    const above = head < 0 ? 0 : head - first + 1
    const base = lemma(text, tag, features) || '_'
    return [index + 1, text, base, tag, '_', featuresOf(features), above, relation, '_', more].join('\t')
  })
}
