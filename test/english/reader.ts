import { loadReader } from '../../src/cli/loadReader.ts'
import { loadGazetteer } from '../../src/cli/model.ts'
import type { EnglishModel } from '../../src/english/index.ts'
import { winkTagger } from '../../src/english/index.ts'
import type { Article } from '../../src/terms/index.ts'

/** The model tests read with: all that is shipped. */
export const testModel = (): EnglishModel => ({
  version: 'test',
  tagger: winkTagger(),
  gazetteer: loadGazetteer(),
  reader: loadReader(),
})

/** An article that is all body. */
export const articleOf = (text: string, date: string | null = null): Article => ({
  source: 'test',
  title: null,
  outlet: null,
  published: date,
  dateline: { place: null, date: null, agency: null },
  language: 'en',
  text,
  body: [{ start: 0, end: text.length }],
  titleSpan: null,
})
