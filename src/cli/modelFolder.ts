import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Graph } from '../english/index.ts'
import { Failure } from '../terms/index.ts'
import { onnxGraph } from './onnxGraph.ts'

/** A file of a model as its manifest lists it. */
export type Listed = { readonly name: string; readonly sha256: string }

/** A folder of `models/`: its manifest, read by `manifestOf`, and its files, each of which must be the one that the manifest names. */
export type ModelFolder<M> = {
  readonly manifest: M
  readonly graph: (name: string) => Graph
  readonly text: (name: string) => string
}

/** Opens a folder of `models/`; `what` says what is in it: 'the trained reader'. */
export function modelFolder<M extends { readonly files: readonly Listed[] }>(
  folder: URL,
  manifestName: string,
  manifestOf: (json: string) => M | null,
  what: string,
): ModelFolder<M> {
  const next = `Fetch it anew: git checkout -- models/${manifestName.replace('.json', '')}`
  const damaged = (file: URL, why: string, cause?: unknown): Failure =>
    new Failure('DAMAGED_MODEL', `${fileURLToPath(file)} ${why}`, next, { cause })
  const bytesOf = (file: URL): Buffer => {
    try {
      return readFileSync(file)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
      throw new Failure('NO_MODEL', `${what} lacks ${fileURLToPath(file)}`, next, { cause })
    }
  }
  const at = new URL(manifestName, folder)
  const manifest = manifestOf(bytesOf(at).toString('utf8'))
  if (!manifest) throw damaged(at, `is no manifest of ${what}`)
  const checked = (name: string): Buffer => {
    const file = new URL(name, folder)
    const bytes = bytesOf(file)
    const wanted = manifest.files.find((each) => each.name === name)?.sha256
    if (createHash('sha256').update(bytes).digest('hex') !== wanted) throw damaged(file, 'is not as it was made')
    return bytes
  }
  return {
    manifest,
    graph: (name) => {
      const bytes = checked(name)
      try {
        return onnxGraph(bytes)
      } catch (cause) {
        throw damaged(new URL(name, folder), 'is no graph that onnxruntime can run', cause)
      }
    },
    text: (name) => checked(name).toString('utf8'),
  }
}
