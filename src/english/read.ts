import type { Article, KnownActors } from '../terms/index.ts'
import { actorsOf } from './actors/actorsOf.ts'
import { chunksOf } from './chunks.ts'
import type { EnglishModel } from './model.ts'
import { paragraphSpans } from './paragraphs.ts'
import { quotesOf } from './quotes.ts'
import type { Reading } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { anchorOf, timesOf } from './times/index.ts'
import { tokensOf } from './tokens.ts'
import { verbGroupsOf } from './verbs.ts'

/** Reads an article: the same article and model give the same reading on any machine. */
export function read(article: Article, model: EnglishModel, known: KnownActors = { actors: [] }): Reading {
  const spans = paragraphSpans(article.text, article.body)
  const tokens = tokensOf(article.text, spans, model.tagger)
  const { sentences, paragraphs } = sentencesOf(spans, tokens)
  const quotes = quotesOf(article.text, spans)
  const flat = tokens.flat()
  const chunks = chunksOf(flat, sentences)
  const verbs = verbGroupsOf(flat, sentences)
  const cast = actorsOf({ article, tokens: flat, sentences, quotes, chunks, verbs }, model.gazetteer, known)
  return {
    article,
    tokens: flat,
    sentences,
    paragraphs,
    quotes,
    chunks,
    verbs,
    times: timesOf(flat, sentences, verbs, anchorOf(article)),
    ...cast,
  }
}
