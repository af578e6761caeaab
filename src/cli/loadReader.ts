import { manifestOf, type ReaderManifest, type TrainedReader, trainedReader } from '../english/index.ts'
import { modelFolder } from './modelFolder.ts'

/** Where the trained reader is. */
export const READER_FOLDER = new URL('../../models/reader/', import.meta.url)

/** Loads the trained reader; every file must be the one that the manifest names. */
export function loadReader(folder: URL = READER_FOLDER): TrainedReader {
  const { manifest, graph, text } = opened(folder)
  return trainedReader(manifest, graph, text)
}

/** What the trained reader's files must be. */
export const readManifest = (folder: URL = READER_FOLDER): ReaderManifest => opened(folder).manifest

const opened = (folder: URL) => modelFolder(folder, 'reader.json', manifestOf, 'the trained reader')
