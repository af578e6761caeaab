import { existsSync, readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A page of the shared corpus with its article as people copied it; `half` is 0 for those we looked at and 1 for those we did not. */
export type SharedPage = { readonly id: string; readonly bytes: Buffer; readonly gold: string; readonly half: 0 | 1 }

/** The pages of `../shared/corpora/pages`, or of the folder given; says so and ends where there are none. */
export function sharedPages(): SharedPage[] {
  const folder = argv[2] ?? fileURLToPath(new URL('../../shared/corpora/pages', import.meta.url))
  if (!existsSync(`${folder}/ground-truth.json`)) {
    stdout.write(`no pages at ${folder}; name a folder with html/ and ground-truth.json\n`)
    exit(1)
  }
  const gold = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  return Object.entries(gold).map(([id, { articleBody }]) => ({
    id,
    bytes: gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)),
    gold: articleBody,
    // ids are hashes, so that their parity is a draw
    half: Number.parseInt(id.slice(0, 8), 16) % 2 === 0 ? 0 : 1,
  }))
}
