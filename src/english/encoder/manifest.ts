import type { Tag } from '../reading.ts'
import type { Graph } from './graph.ts'
import type { TrainedReader } from './trainedReader.ts'
import { unigram } from './unigram.ts'
import type { SpecialPieces } from './vocabulary.ts'
import { wordPieces } from './wordPieces.ts'

/** `models/reader/reader.json`: what the graphs take and tell, and the hash of every file. Written by `training/reader`. */
export type ReaderManifest = {
  readonly format: number
  readonly hidden: number
  readonly roleWidth: number
  readonly reach: number
  readonly window: number
  readonly vocabulary: SpecialPieces & { readonly kind: 'unigram' | 'wordpieces'; readonly file: string }
  readonly tags: readonly Tag[]
  readonly features: Readonly<Record<string, readonly string[]>>
  readonly kinds: readonly string[]
  readonly names: readonly string[]
  readonly relations: readonly string[]
  readonly projection: Readonly<Record<'dependent' | 'head' | 'dependentLabel' | 'headLabel', number>>
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

/** The layout that this program reads. */
const FORMAT = 2

/** The manifest of a file, or null where it is none that this program reads. */
export function manifestOf(json: string): ReaderManifest | null {
  try {
    const manifest = JSON.parse(json) as ReaderManifest | null
    return manifest?.format === FORMAT && Array.isArray(manifest.files) ? manifest : null
  } catch {
    return null
  }
}

/** The reader that a manifest describes, its files loaded by `graph` and `text` by name. */
export function trainedReader(
  manifest: ReaderManifest,
  graph: (name: string) => Graph,
  text: (name: string) => string,
): TrainedReader {
  const { vocabulary, tags, kinds, names, relations } = manifest
  const has = (name: string) => manifest.files.some((file) => file.name === name)
  return {
    lower: graph('lower.onnx'),
    encoder: graph('reader.onnx'),
    roles: graph('roles.onnx'),
    arcs: graph('arcs.onnx'),
    relations: graph('relations.onnx'),
    ...(has('coreference.onnx') ? { coreference: graph('coreference.onnx') } : {}),
    vocabulary: (vocabulary.kind === 'unigram' ? unigram : wordPieces)(text(vocabulary.file), vocabulary),
    labels: { tags, features: Object.entries(manifest.features), kinds, names, relations },
    widths: { hidden: manifest.hidden, role: manifest.roleWidth, ...manifest.projection },
    window: manifest.window,
    reach: manifest.reach,
  }
}
