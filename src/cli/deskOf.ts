import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadLedger } from '../ledger/index.ts'
import type { Asset, Desk, Pen } from '../serve/index.ts'
import { loadOutcomes, loadStances } from './cues.ts'
import { report } from './errors.ts'
import type { Io } from './io.ts'
import { stateName, stateNamed } from './options/states.ts'
import { version } from './version.ts'

/** All that the page answers from, over an open ledger; `lexicon` is the user's own folder. */
export const deskOf = (ledger: ReadLedger, pen: Pen | null, io: Io, lexicon: string | null = null): Desk => ({
  ledger,
  pen,
  now: io.now,
  log: (error) => report(error, io),
  version: version(),
  cues: { stances: loadStances(lexicon), outcomes: loadOutcomes(lexicon) },
  stateNamed,
  stateName,
  assets: new Map([...assetsIn('../../src/web/assets'), ...assetsIn('../../dist/web/browser')]),
})

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
