import { loadGazetteer, loadParser } from '../../src/cli/model.ts'
import type { EnglishModel } from '../../src/english/index.ts'
import type { Article } from '../../src/terms/index.ts'

const MODEL: EnglishModel = { version: 'test', ...loadParser(), gazetteer: loadGazetteer() }

/** The model tests read with, as it is shipped; loaded once for all tests of a thread. */
export const testModel = (): EnglishModel => MODEL

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
