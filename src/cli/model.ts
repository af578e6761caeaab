import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type EnglishModel,
  type Gazetteer,
  gazetteerOf,
  lemmatizerOf,
  type Parser,
  wordForms,
} from '../english/index.ts'
import { type FindingsLexicon, findingsLexicon } from '../findings/index.ts'
import { lexiconFile } from './lexiconFile.ts'
import { loadReader } from './loadReader.ts'
import { readBy } from './readBy.ts'

export type Models = {
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly readBy: string
}

/** Loads what reading needs: the trained reader, data packages and the files of `lexicon/`. */
export function loadModels(): Models {
  const reader = readBy()
  return {
    english: { version: reader, ...loadParser(), gazetteer: loadGazetteer() },
    findings: findingsLexicon(lexiconFile),
    readBy: reader,
  }
}

/** What tells words, sentences and trees: the trained reader, and the words' forms. */
export const loadParser = (): Parser => ({
  reader: loadReader(),
  lemma: lemmatizerOf(wordForms(readFileSync(new URL('../../models/word-forms.tsv', import.meta.url), 'utf8'))),
})

/** The gazetteer from the data packages' JSON, the files of `lexicon/` and the packed given names. */
export function loadGazetteer(): Gazetteer {
  const require = createRequire(import.meta.url)
  return gazetteerOf({
    countries: require('world-countries/countries.json'),
    isoNames: require('i18n-iso-countries/langs/en.json').countries,
    files: lexiconFile,
    givenNames: readFileSync(new URL('../../models/given-names.tsv', import.meta.url), 'utf8'),
    commonWords: readFileSync(new URL('../../models/common-words.txt', import.meta.url), 'utf8'),
    cities: readFileSync(new URL('../../models/cities.tsv', import.meta.url), 'utf8'),
  })
}
