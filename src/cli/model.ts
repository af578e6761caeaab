import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { eld } from 'eld/extrasmall'
import { type EnglishModel, type Gazetteer, gazetteerOf, parseTable, winkTagger } from '../english/index.ts'
import { type FindingsLexicon, findingsLexicon } from '../findings/index.ts'
import { languageBy, type PressModel, pressModel } from '../press/index.ts'
import { loadReader } from './loadReader.ts'
import { readBy } from './readBy.ts'

export type Models = {
  readonly press: PressModel
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly readBy: string
}

/** Loads what reading needs: the tagger, the trained reader, data packages and the files of `lexicon/`. */
export function loadModels(): Models {
  const reader = loadReader()
  const version = readBy()
  return {
    press: loadPress(),
    english: { version, tagger: winkTagger(), gazetteer: loadGazetteer(), reader },
    findings: findingsLexicon(lexiconFile),
    readBy: version,
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
    commonWords: readFileSync(new URL('../../models/common-words.txt', import.meta.url), 'utf8'),
    cities: readFileSync(new URL('../../models/cities.tsv', import.meta.url), 'utf8'),
  })
}

/** What the press room knows of newsrooms and pages, and the detector of languages. */
export function loadPress(): PressModel {
  const require = createRequire(import.meta.url)
  const column = (name: string, key: string) => parseTable(lexiconFile(name)).map((row) => row[key] ?? '')
  const countries: readonly { readonly capital: readonly string[] }[] = require('world-countries/countries.json')
  const cities = parseTable(lexiconFile('places')).filter((row) => row.is === 'place')
  return pressModel({
    outlets: column('outlets', 'name'),
    places: [
      ...countries.flatMap(({ capital }) => capital),
      ...cities.map((row) => row.name ?? ''),
      ...column('dateline-places', 'place'),
    ],
    labels: column('dateline-labels', 'label'),
    furniture: parseTable(lexiconFile('furniture')).map(({ where = '', line = '', longest = '' }) => ({
      where,
      line,
      longest,
    })),
    languageOf: languageBy(eld),
  })
}
