import { createRequire } from 'node:module'
import { eld } from 'eld/extrasmall'
import { parseTable } from '../english/index.ts'
import { languageBy, type PressModel, pressModel } from '../press/index.ts'
import { type Lexicon, loadLexicon } from './lexicon.ts'

/** What the press room knows of newsrooms and pages, and the detector of languages. */
export function loadPress({ files }: Lexicon = loadLexicon()): PressModel {
  const require = createRequire(import.meta.url)
  const column = (name: string, key: string) => parseTable(files(name)).map((row) => row[key] ?? '')
  const countries: readonly { readonly capital: readonly string[] }[] = require('world-countries/countries.json')
  const cities = parseTable(files('places')).filter((row) => row.is === 'place')
  return pressModel({
    outlets: column('outlets', 'name'),
    places: [
      ...countries.flatMap(({ capital }) => capital),
      ...cities.map((row) => row.name ?? ''),
      ...column('dateline-places', 'place'),
    ],
    labels: column('dateline-labels', 'label'),
    furniture: parseTable(files('furniture')).map(({ where = '', line = '', longest = '' }) => ({
      where,
      line,
      longest,
    })),
    languageOf: languageBy(eld),
  })
}
