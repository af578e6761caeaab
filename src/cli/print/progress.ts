import { SingleBar } from 'cli-progress'
import type { Io } from '../io.ts'
import { styleOf } from './style.ts'

/** Shows how far a run is, on a terminal only. */
export type Progress = { readonly step: (source: string) => void; readonly end: () => void }

const SILENT: Progress = { step: () => undefined, end: () => undefined }
const BAR = 24

/** A bar on standard error with rate and time left. */
export function progressOf(
  io: Io,
  { quiet, total, doing = 'reading' }: { quiet: boolean; total: number; doing?: string },
): Progress {
  if (quiet || io.stderr.isTTY !== true) return SILENT
  const { dim } = styleOf(io.stderr, io.env)
  const bar = new SingleBar({
    format: `${doing} {value} of {total} {bar} {rate}, {eta_formatted} left  ${dim('{source}')}`,
    barsize: BAR,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: io.stderr,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
    etaBuffer: 50,
  })
  const started = io.now().getTime()
  let read = 0
  bar.start(total, 0, { source: '', rate: '' })
  return {
    step: (source) => {
      read++
      const seconds = (io.now().getTime() - started) / 1000
      const rate = seconds > 0 ? `${(read / seconds).toFixed(read < 10 * seconds ? 1 : 0)} a second` : ''
      bar.update(read, { source: shortened(source), rate })
    },
    end: () => bar.stop(),
  }
}

const LONGEST = 28

/** The end of a path, which tells files apart. @example shortened('a/b.txt') //=> 'a/b.txt' */
export const shortened = (source: string): string =>
  source.length <= LONGEST ? source : `…${source.slice(1 - LONGEST)}`
