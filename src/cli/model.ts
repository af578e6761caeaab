import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type EnglishModel, type Gazetteer, gazetteerOf, winkTagger } from '../english/index.ts'
import { type FindingsLexicon, findingsLexicon } from '../findings/index.ts'

export type Models = { readonly english: EnglishModel; readonly findings: FindingsLexicon; readonly readBy: string }

/** Loads what reading needs: the tagger, data packages and the files of `lexicon/`. */
export function loadModels(): Models {
  return {
    english: { version: 'plain-1', tagger: winkTagger(), gazetteer: loadGazetteer() },
    findings: findingsLexicon(lexiconFile),
    readBy: 'plain-1',
  }
}

const lexiconFile = (name: string): string =>
  readFileSync(new URL(`../../lexicon/${name}.tsv`, import.meta.url), 'utf8')

/** The gazetteer from the data packages' JSON, the files of `lexicon/` and the packed given names. */
export function loadGazetteer(): Gazetteer {
  const require = createRequire(import.meta.url)
  return gazetteerOf({
    countries: require('world-countries/countries.json'),
    isoNames: require('i18n-iso-countries/langs/en.json').countries,
    files: lexiconFile,
    givenNames: readFileSync(new URL('../../models/given-names.tsv', import.meta.url), 'utf8'),
  })
}
