import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadLedger } from '../ledger/index.ts'
import type { Asset, Desk, Pen } from '../serve/index.ts'
import { loadOutcomes, loadStances } from './cues.ts'
import { report } from './errors.ts'
import type { Io } from './io.ts'
import { stateName, stateNamed } from './options/states.ts'
import { loadAtlas, loadPlaces } from './places.ts'
import { version } from './version.ts'

/** All that the page answers from, over an open ledger. */
export const deskOf = (ledger: ReadLedger, pen: Pen | null, io: Io, lexicon: string | null = null): Desk => ({
  ledger,
  pen,
  now: io.now,
  log: (error) => report(error, io),
  version: version(),
  stateNamed,
  stateName,
  outcomes: once(() => loadOutcomes(lexicon)),
  stances: once(() => loadStances(lexicon)),
  placeOf: (name, states) => places().placeOf(name, states),
  atlas: atlas(),
  assets: new Map([...assetsIn('../../src/web/assets'), ...assetsIn('../../dist/web/browser')]),
})

/** Asked for once, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What is where in the world, the same for every desk. */
const places = once(loadPlaces)
const atlas = once(loadAtlas)

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The files of a folder that a page may ask for. */
function assetsIn(folder: string): [string, Asset][] {
  const path = fileURLToPath(new URL(`${folder}/`, import.meta.url))
  return readdirSync(path).flatMap((name): [string, Asset][] => {
    const type = TYPES[extname(name)]
    return type === undefined ? [] : [[name, { body: readFileSync(`${path}/${name}`), type }]]
  })
}
