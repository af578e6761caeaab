import { SingleBar } from 'cli-progress'
import type { Io } from '../io.ts'
import { styleOf } from './style.ts'

/** Shows how far a run is, on a terminal only. */
export type Progress = {
  /** One more report is done. */
  readonly step: (source: string) => void
  /** So many more bytes are read; where the bar counts those. */
  readonly advance: (bytes: number) => void
  readonly end: () => void
}

const SILENT: Progress = { step: () => undefined, advance: () => undefined, end: () => undefined }
const BAR = 24

/** A bar on standard error with rate and time left; it counts reports, or the bytes they are read from. */
export function progressOf(
  io: Io,
  {
    quiet,
    total,
    of = 'reports',
    doing = 'reading',
  }: { quiet: boolean; total: number; of?: 'reports' | 'bytes'; doing?: string },
): Progress {
  if (quiet || io.stderr.isTTY !== true) return SILENT
  const { dim } = styleOf(io.stderr, io.env)
  const bar = new SingleBar({
    format: `${doing} {done} {bar} {rate}, {eta_formatted} left  ${dim('{source}')}`,
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
  let bytes = 0
  const done = (): string =>
    of === 'reports' ? `${read} of ${total}` : `${read}, ${megabytes(bytes)} of ${megabytes(total)} MB`
  bar.start(total, 0, { source: '', rate: '', done: done() })
  return {
    step: (source) => {
      read++
      const seconds = (io.now().getTime() - started) / 1000
      const rate = seconds > 0 ? `${(read / seconds).toFixed(read < 10 * seconds ? 1 : 0)} a second` : ''
      bar.update(of === 'reports' ? read : Math.min(bytes, total), { source: shortened(source), rate, done: done() })
    },
    advance: (more) => {
      bytes += more
    },
    end: () => bar.stop(),
  }
}

/** @example megabytes(1_250_000) //=> '1.3' */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const LONGEST = 28

/** The end of a path, which tells files apart. @example shortened('a/b.txt') //=> 'a/b.txt' */
export const shortened = (source: string): string =>
  source.length <= LONGEST ? source : `…${source.slice(1 - LONGEST)}`
