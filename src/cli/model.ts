import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type EnglishModel,
  type EventCoder,
  type Gazetteer,
  gazetteerOf,
  lemmatizerOf,
  type Parser,
  wordForms,
} from '../english/index.ts'
import { type FindingsLexicon, findingsLexicon } from '../findings/index.ts'
import { building, type Lexicon, loadLexicon } from './lexicon.ts'
import { loadCoder } from './loadCoder.ts'
import { loadReader } from './loadReader.ts'
import { readBy } from './readBy.ts'

export type Models = {
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly coder: EventCoder
  readonly readBy: string
}

/** Loads what reading needs: the trained reader and event coder, data packages, the files of `lexicon/` and those of the user's folder. Throws BAD_LEXICON. */
export function loadModels(folder: string | null = null): Models {
  const lexicon = loadLexicon(folder)
  const reader = readBy(lexicon)
  return {
    english: { version: reader, ...loadParser(), gazetteer: loadGazetteer(lexicon) },
    findings: building(lexicon, () => findingsLexicon(lexicon.files)),
    coder: loadCoder(),
    readBy: reader,
  }
}

/** What tells words, sentences and trees: the trained reader, and the words' forms. */
export const loadParser = (): Parser => ({
  reader: loadReader(),
  lemma: lemmatizerOf(wordForms(readFileSync(new URL('../../models/word-forms.tsv', import.meta.url), 'utf8'))),
})

/** The gazetteer from the data packages' JSON, the files of `lexicon/` and the packed given names. */
export function loadGazetteer(lexicon: Lexicon = loadLexicon()): Gazetteer {
  const require = createRequire(import.meta.url)
  return building(lexicon, () =>
    gazetteerOf({
      countries: require('world-countries/countries.json'),
      isoNames: require('i18n-iso-countries/langs/en.json').countries,
      files: lexicon.files,
      givenNames: readFileSync(new URL('../../models/given-names.tsv', import.meta.url), 'utf8'),
      commonWords: readFileSync(new URL('../../models/common-words.txt', import.meta.url), 'utf8'),
      cities: readFileSync(new URL('../../models/cities.tsv', import.meta.url), 'utf8'),
      zones: readFileSync(new URL('../../models/zones.tsv', import.meta.url), 'utf8'),
    }),
  )
}
