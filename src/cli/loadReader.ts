import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { manifestOf, type TrainedReader, trainedReader } from '../english/index.ts'
import { Failure } from '../terms/index.ts'
import { onnxGraph } from './onnxGraph.ts'

/** Where the trained reader is. */
export const READER_FOLDER = new URL('../../models/reader/', import.meta.url)

/** Loads the trained reader; every file must be the one that the manifest names. */
export function loadReader(folder: URL = READER_FOLDER): TrainedReader {
  const manifest = manifestOf(bytesOf(new URL('reader.json', folder)).toString('utf8'))
  if (!manifest) throw damaged(new URL('reader.json', folder), 'is no manifest of a trained reader')
  const checked = (name: string): Buffer => {
    const at = new URL(name, folder)
    const bytes = bytesOf(at)
    const wanted = manifest.files.find((file) => file.name === name)?.sha256
    if (createHash('sha256').update(bytes).digest('hex') !== wanted) throw damaged(at, 'is not as it was made')
    return bytes
  }
  return trainedReader(
    manifest,
    (name) => onnxGraph(checked(name)),
    (name) => checked(name).toString('utf8'),
  )
}

function bytesOf(file: URL): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new Failure('NO_MODEL', `the trained reader lacks ${fileURLToPath(file)}`, NEXT, { cause })
  }
}

const damaged = (file: URL, what: string): Failure =>
  new Failure('DAMAGED_MODEL', `${fileURLToPath(file)} ${what}`, NEXT)

const NEXT = 'Fetch it anew: git checkout -- models/reader'
