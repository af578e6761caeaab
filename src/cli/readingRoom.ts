import type { ReadingRoom } from '../pipeline.ts'
import type { PressModel } from '../press/index.ts'
import type { Io } from './io.ts'

/** Articles that are worth a thread of their own: loading the models takes as long as reading some twenty. */
const WORTH_A_THREAD = 20

export type RoomOptions = { readonly threads: number | null; readonly lexicon: string | null }

/** Where a run of so many articles is read, and what the press room needs: in this thread where one is enough. */
export async function readingRoom(
  articles: number,
  { threads: asked, lexicon: folder }: RoomOptions,
  io: Io,
): Promise<ReadingRoom & { readonly press: PressModel; readonly end: () => Promise<void> }> {
  const [{ loadPress }, { loadLexicon }] = await Promise.all([import('./loadPress.ts'), import('./lexicon.ts')])
  const lexicon = loadLexicon(folder)
  const threads = threadsFor(articles, asked, io.cores)
  if (threads > 1) {
    const { readingThreads } = await import('./readingThreads.ts')
    return { ...readingThreads(threads, lexicon), press: loadPress(lexicon) }
  }
  const { ownRoom } = await import('../pipeline.ts')
  const { loadModels } = await import('./model.ts')
  return { ...ownRoom(loadModels(folder)), press: loadPress(lexicon), end: async () => undefined }
}

/** How many threads read: as many as were asked for and have an article, else as the machine has cores and are worth loading.
 * @example [threadsFor(1, null, 8), threadsFor(50, null, 8), threadsFor(5000, null, 8), threadsFor(3, 4, 2)] //=> [1, 3, 8, 3] */
export const threadsFor = (articles: number, asked: number | null, cores: number): number =>
  Math.max(1, Math.min(asked ?? cores, asked === null ? Math.ceil(articles / WORTH_A_THREAD) : articles))
