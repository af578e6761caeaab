import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadPress } from '../dist/cli/loadPress.js'
import { loadModels } from '../dist/cli/model.js'
import type { Record } from '../dist/ledger/index.js'
import { readArticle } from '../dist/pipeline.js'
import { articleOf } from '../dist/press/index.js'
import type { Mill } from './multiply.js'
import { type StateNames, templateOf } from './template.js'

type Country = { readonly cca3: string; readonly unMember: boolean; readonly name: { readonly common: string } } & {
  readonly demonyms: { readonly eng?: { readonly m: string } }
}

/** Reads every text below some folders with the real reader and makes templates of what it found. */
export function millOf(folders: readonly string[]): Mill {
  const countries = createRequire(import.meta.url)('world-countries') as readonly Country[]
  const states = countries
    .filter(({ unMember }) => unMember)
    .map(({ cca3, name, demonyms }) => ({ code: cca3, name: name.common, adjective: demonyms.eng?.m ?? '' }))
  const byCode: ReadonlyMap<string, StateNames> = new Map(states.map((state) => [state.code, state]))
  const records = folders.flatMap(recordsBelow)
  const words = records.flatMap(({ article }) => article.text.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? [])
  return { templates: records.map((record) => templateOf(record, byCode)), states: shuffled(states), words }
}

export function recordsBelow(folder: string): Record[] {
  const press = loadPress()
  const models = loadModels()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return files
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const article = articleOf(readFileSync(path, 'utf8'), path, {}, press)
      const { reading, findings } = readArticle(article, models)
      const sentences = reading.sentences.map(({ start, end }) => ({ start, end }))
      return { article, sentences, actors: reading.actors, mentions: reading.mentions, findings, readBy: 'bench' }
    })
    .filter(({ sentences }) => sentences.length > 0)
}

/** In an order of its own, the same each time: the first are the most in the news. */
const shuffled = <Item extends { readonly code: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.code.split('').reverse().join('') < b.code.split('').reverse().join('') ? -1 : 1))
