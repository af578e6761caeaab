import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Span } from '../terms/index.ts'
import { lowerOpenings } from './openings.ts'
import { plainText } from './plain.ts'
import type { Tag } from './reading.ts'
import { retag } from './retag.ts'
import { spacedText } from './spaced.ts'
import type { TaggedToken, Tagger } from './tagger.ts'
import { tokenize, type Word } from './tokenize.ts'
import { verbLemma } from './verbLemma.ts'

type WinkToken = Span & { readonly lemma: string; readonly tag: Tag }

/** Our tokens with tags and lemmas by wink-nlp's English model (MIT), until the trained reader takes its place.
 * Where the library cuts a word elsewhere, the token takes the tag of the piece it shares most with. */
export function winkTagger(): Tagger {
  const nlp = winkNLP({ ...model, metaCER: noEntities }, ['sbd', 'pos'])
  const { its } = nlp
  // the library numbers the words it does not know from the first such word on
  const firstUnknown = Number(nlp.readDoc('zzqxw').tokens().out(its.uniqueId)[0])
  const common = new Map<string, boolean>()
  const isCommon = (lower: string): boolean => {
    const seen = common.get(lower)
    if (seen !== undefined) return seen
    const word = nlp.readDoc(lower).tokens()
    const known = Number(word.out(its.uniqueId)[0]) < firstUnknown && word.out(its.pos)[0] !== 'PROPN'
    common.set(lower, known)
    return known
  }
  const isVerb = (lower: string): boolean =>
    isCommon(lower) && nlp.readDoc(`they ${lower} it`).tokens().out(its.pos)[1] === 'VERB'
  const stems = new Map<string, string>()
  const stemOf = (lower: string): string => {
    const stem = stems.get(lower) ?? verbLemma(lower, isVerb)
    stems.set(lower, stem)
    return stem
  }
  return {
    name: 'wink-nlp/eng-lite-web',
    tag: (text) => {
      const words = tokenize(text)
      const apart = spacedText(lowerOpenings(text, words, isCommon), words)
      const plain = plainText(apart.text)
      const placeIn = (at: number): number => apart.at[plain.at?.[at] ?? at] ?? at
      const fed = shortRuns(plain.text)
      const tokens = nlp.readDoc(fed).tokens()
      const found = tokens.out(its.value)
      const tags = tokens.out(its.pos) as (Tag | 'SPACE')[]
      const lemmas = tokens.out(its.lemma as ItsFunction<string>)
      const placed: WinkToken[] = []
      let at = 0
      found.forEach((word, index) => {
        const tag = tags[index] ?? 'X'
        if (tag === 'SPACE') return
        const start = placeOf(fed, word, at)
        if (start < 0) return
        at = start + word.length
        placed.push({ start: placeIn(start), end: placeIn(at - 1) + 1, lemma: lemmas[index] ?? word, tag })
      })
      return retag(text, taggedWords(text, words, placed)).map((token) => {
        if (token.tag !== 'VERB' || !/(?:ing|ed|s)$/.test(token.lemma)) return token
        const lower = text.slice(token.start, token.end).toLowerCase()
        return lower === token.lemma ? { ...token, lemma: stemOf(lower) } : token
      })
    },
  }
}

/** In place of the library's models of custom entities, which we do not use and which double in memory each time they are loaded. */
const noEntities = () => ({ machines: [], transformers: [] })

/** The text with the ends of endless words blanked, of the same length: the library needs the square of a word's length. */
const shortRuns = (text: string): string => text.replace(/\S{100,}/g, (run) => run.slice(0, 40).padEnd(run.length))

/** Where a word stands at or shortly after a place; -1 where the library has changed it. */
function placeOf(text: string, word: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  if (text.startsWith(word, at)) return at
  const near = text.slice(at, at + word.length + 40).indexOf(word)
  return near < 0 ? -1 : at + near
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
