import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Span } from '../terms/index.ts'
import { type Plain, plainText } from './plain.ts'
import type { Tag } from './reading.ts'
import type { TaggedToken, Tagger } from './tagger.ts'
import { tokenize, type Word } from './tokenize.ts'

type WinkToken = Span & { readonly lemma: string; readonly tag: Tag }

/** Our tokens with tags and lemmas by wink-nlp's English model (MIT), until the trained reader takes its place.
 * Where the library cuts a word elsewhere, the token takes the tag of the piece it shares most with. */
export function winkTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return {
    name: 'wink-nlp/eng-lite-web',
    tag: (text) => {
      const plain = plainText(text)
      const tokens = nlp.readDoc(plain.text).tokens()
      const words = tokens.out(its.value)
      const tags = tokens.out(its.pos)
      const lemmas = tokens.out(its.lemma as ItsFunction<string>)
      return taggedWords(text, tokenize(text), place(plain, words, tags, lemmas))
    },
  }
}

/** Gives each of the library's words its place in the text it was made from. */
function place(
  plain: Plain,
  words: readonly string[],
  tags: readonly string[],
  lemmas: readonly string[],
): WinkToken[] {
  const placed: WinkToken[] = []
  let at = 0
  words.forEach((word, index) => {
    const start = plain.text.indexOf(word, at)
    if (start < 0 || word.trim() === '') return
    at = start + word.length
    const [from, last] = plain.at ? [plain.at[start] ?? 0, plain.at[at - 1] ?? 0] : [start, at - 1]
    const tag = tags[index] as Tag | 'SPACE'
    placed.push({ start: from, end: last + 1, lemma: lemmas[index] ?? word, tag: tag === 'SPACE' ? 'X' : tag })
  })
  return placed
}

function taggedWords(text: string, words: readonly Word[], tokens: readonly WinkToken[]): TaggedToken[] {
  let from = 0
  return words.map(({ start, end, tag }) => {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++
    let best: WinkToken | null = null
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token || token.start >= end) break
      if (!best || shared(token, start, end) >= shared(best, start, end)) best = token
    }
    const exact = best?.start === start && best.end === end
    const lemma = exact && best ? best.lemma : text.slice(start, end)
    return { start, end, lemma: lemma.toLowerCase(), tag: tag ?? best?.tag ?? 'X' }
  })
}

const shared = (token: Span, start: number, end: number): number =>
  Math.min(token.end, end) - Math.max(token.start, start)
