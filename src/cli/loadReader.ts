import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { manifestOf, type ReaderManifest, type TrainedReader, trainedReader } from '../english/index.ts'
import { Failure } from '../terms/index.ts'
import { onnxGraph } from './onnxGraph.ts'

/** Where the trained reader is. */
export const READER_FOLDER = new URL('../../models/reader/', import.meta.url)

/** Loads the trained reader; every file must be the one that the manifest names. */
export function loadReader(folder: URL = READER_FOLDER): TrainedReader {
  const manifest = readManifest(folder)
  const checked = (name: string): Buffer => {
    const at = new URL(name, folder)
    const bytes = bytesOf(at)
    const wanted = manifest.files.find((file) => file.name === name)?.sha256
    if (createHash('sha256').update(bytes).digest('hex') !== wanted) throw damaged(at, 'is not as it was made')
    return bytes
  }
  return trainedReader(
    manifest,
    (name) => {
      const bytes = checked(name)
      try {
        return onnxGraph(bytes)
      } catch (cause) {
        throw damaged(new URL(name, folder), 'is no graph that onnxruntime can run', cause)
      }
    },
    (name) => checked(name).toString('utf8'),
  )
}

/** What the trained reader's files must be. */
export function readManifest(folder: URL = READER_FOLDER): ReaderManifest {
  const at = new URL('reader.json', folder)
  const manifest = manifestOf(bytesOf(at).toString('utf8'))
  if (!manifest) throw damaged(at, 'is no manifest of a trained reader')
  return manifest
}

function bytesOf(file: URL): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new Failure('NO_MODEL', `the trained reader lacks ${fileURLToPath(file)}`, NEXT, { cause })
  }
}

const damaged = (file: URL, what: string, cause?: unknown): Failure =>
  new Failure('DAMAGED_MODEL', `${fileURLToPath(file)} ${what}`, NEXT, { cause })

const NEXT = 'Fetch it anew: git checkout -- models/reader'
