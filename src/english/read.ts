import type { Article, KnownActors } from '../terms/index.ts'
import { actorsOf } from './actors/actorsOf.ts'
import { attributionsOf } from './attribution/attributionsOf.ts'
import { chunksOf } from './chunks.ts'
import type { EnglishModel } from './model.ts'
import { paragraphSpans } from './paragraphs.ts'
import { quotesOf } from './quotes.ts'
import type { Reading } from './reading.ts'
import { syntaxOf } from './syntax.ts'
import { anchorOf, timesOf } from './times/index.ts'
import { verbGroupsOf } from './verbs.ts'

/** Reads an article: the same article and model give the same reading on any machine. */
export function read(article: Article, model: EnglishModel, known: KnownActors = { actors: [] }): Reading {
  const spans = paragraphSpans(article.text, article.body)
  const { tokens, sentences, paragraphs, heard } = syntaxOf(article.text, article.body, model, spans)
  const quotes = quotesOf(article.text, spans)
  const chunks = chunksOf(tokens, sentences)
  const verbs = verbGroupsOf(tokens, sentences)
  const coreference = model.reader.coreference ?? null
  const parsed = { article, tokens, sentences, quotes, chunks, verbs, heard, coreference }
  const anchor = anchorOf(article, model.gazetteer.zoneOf)
  const cast = actorsOf(parsed, model.gazetteer, known)
  return {
    article,
    anchor,
    tokens,
    sentences,
    paragraphs,
    quotes,
    chunks,
    verbs,
    times: timesOf(tokens, sentences, verbs, anchor),
    attributions: attributionsOf(heard),
    states: heard.states,
    ...cast,
  }
}
