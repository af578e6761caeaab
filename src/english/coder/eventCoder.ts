import type { EventType, Status } from '../../terms/index.ts'
import type { Graph } from '../encoder/index.ts'

/** A type, or that the sentence tells no event between its parties. */
export type Coded = EventType | 'NONE'

/** The trained event coder, loaded by the caller: layers of its own on the lower layers of the reader's encoder. */
export type EventCoder = {
  readonly graph: Graph
  /** What the first scores are of: a type by the manual beside what the conversion table of 2021 calls it. */
  readonly cells: readonly (readonly [manual: Coded, table: Coded])[]
  /** What the second scores are of: a type with one of its modes; '' for none. */
  readonly kinds: readonly (readonly [type: EventType, mode: string])[]
  readonly statuses: readonly Status[]
}

/** `models/coder/coder.json`: what the graph tells, and the hash of every file. Written by `training/events`. */
export type CoderManifest = Omit<EventCoder, 'graph'> & {
  readonly format: number
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

/** The layout that this program reads. */
const FORMAT = 1

/** The manifest of a file, or null where it is none that this program reads. */
export function coderManifestOf(json: string): CoderManifest | null {
  try {
    const manifest = JSON.parse(json) as CoderManifest | null
    return manifest?.format === FORMAT && Array.isArray(manifest.files) ? manifest : null
  } catch {
    return null
  }
}

/** The coder that a manifest describes, its graph loaded by name. */
export const eventCoder = ({ cells, kinds, statuses }: CoderManifest, graph: (name: string) => Graph): EventCoder => ({
  graph: graph('coder.onnx'),
  cells,
  kinds,
  statuses,
})
