import { type CoderManifest, coderManifestOf, type EventCoder, eventCoder } from '../english/index.ts'
import { modelFolder } from './modelFolder.ts'

/** Where the trained event coder is. */
export const CODER_FOLDER = new URL('../../models/coder/', import.meta.url)

/** Loads the trained event coder; every file must be the one that the manifest names. */
export function loadCoder(folder: URL = CODER_FOLDER): EventCoder {
  const { manifest, graph } = opened(folder)
  return eventCoder(manifest, graph)
}

/** What the event coder's files must be. */
export const readCoderManifest = (folder: URL = CODER_FOLDER): CoderManifest => opened(folder).manifest

const opened = (folder: URL) => modelFolder(folder, 'coder.json', coderManifestOf, 'the event coder')

/** When the lexicon is sure, as it was learned beside the coder. */
export const surenessText = (folder: URL = CODER_FOLDER): string => opened(folder).text('sure.tsv')
