import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Tag } from './reading.ts'
import type { TaggedToken, Tagger } from './tagger.ts'

/** Tokens, tags and lemmas by wink-nlp's English model (MIT), until the trained reader takes its place. */
export function winkTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return {
    name: 'wink-nlp/eng-lite-web',
    tag: (text) => {
      const tokens: TaggedToken[] = []
      let at = 0
      nlp
        .readDoc(text)
        .tokens()
        .each((token: ItemToken) => {
          const word = token.out()
          const start = text.indexOf(word, at)
          if (start < 0 || word === '' || /^\s+$/.test(word)) return
          at = start + word.length
          const tag = token.out(its.pos) as Tag | 'SPACE'
          tokens.push({
            start,
            end: at,
            lemma: token.out<string>(its.lemma as ItsFunction<string>),
            tag: tag === 'SPACE' ? 'X' : tag,
          })
        })
      return tokens
    },
  }
}
