import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Lexicon, loadLexicon } from './lexicon.ts'
import { readCoderManifest } from './loadCoder.ts'
import { readManifest } from './loadReader.ts'
import { version } from './version.ts'

/** What reads beside our own code: a new version of one may read differently. */
const PACKAGES = ['world-countries', 'i18n-iso-countries', 'onnxruntime-node']

/** Files of the lexicon that only questions use: no reading depends on them. */
const ASKED = ['outcomes', 'stance']

/** The reader's name: our version, and a hash of all knowledge that a reading depends on, the user's lexicon too: `attache 0.1.0 5f2c09ab`. */
export function readBy(lexicon: Lexicon = loadLexicon()): string {
  const require = createRequire(import.meta.url)
  const hash = createHash('sha256')
  for (const name of PACKAGES)
    hash.update(`${name} ${(require(`${name}/package.json`) as { version: string }).version}\n`)
  for (const name of lexicon.names.filter((it) => !ASKED.includes(it)))
    hash.update(`lexicon/${name}.tsv\n`).update(lexicon.files(name)).update('\n')
  const models = new URL('../../models/', import.meta.url)
  for (const file of readdirSync(models)
    .filter((name) => /\.(tsv|txt)$/.test(name))
    .sort())
    hash
      .update(`models/${file}\n`)
      .update(readFileSync(new URL(file, models)))
      .update('\n')
  // each names the hash of every file beside it
  hash.update(JSON.stringify(readManifest())).update(JSON.stringify(readCoderManifest()))
  return `attache ${version()} ${hash.digest('hex').slice(0, 8)}`
}
