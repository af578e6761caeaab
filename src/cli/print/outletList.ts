import { type OutletRow, outletName } from '../../views/index.ts'
import { plural } from '../../views/words/index.ts'
import type { Style } from './style.ts'
import { hang } from './wrap.ts'

/** Outlets one below the other: what came from them and when, how often they are polled, and what goes wrong. */
export function outletList(rows: readonly OutletRow[], now: Date, width: number, style: Style): string {
  const blocks = rows.flatMap((row) => {
    const rate = row.perDay === null ? '' : `, about ${row.perDay} a day`
    const left = row.waiting === 0 ? '' : `, ${row.waiting} still to be read`
    const brought = row.brought === null ? 'nothing yet' : `the last ${agoWords(row.brought, now)}`
    const polled = row.polled === null ? 'never polled' : `polled ${agoWords(row.polled, now)}`
    const next = row.failure === null ? `next ${inWords(row.next, now)}` : `again ${inWords(row.next, now)}`
    const refusals = row.refusals.map(({ code, reports }) => `${reports} ${code}`).join(', ')
    return [
      '',
      `${style.bold(outletName(row))}  ${style.dim(row.feed)}`,
      ...hang('  ', `${plural(row.kept, 'report')}${rate}, ${brought}${left}`, width),
      ...hang(
        '  ',
        `${polled}, every ${row.everyMinutes} min, ${next}; ${plural(row.polls, 'poll')}, ${row.failedPolls} failed`,
        width,
      ),
      ...(row.failure === null
        ? []
        : hang('  ', `${row.failure.inARow} in a row: ${row.failure.message} [${row.failure.code}]`, width).map(
            style.red,
          )),
      ...(refusals === '' ? [] : hang('  ', `refused: ${refusals}`, width).map(style.yellow)),
    ]
  })
  return `${[style.bold(plural(rows.length, 'outlet')), ...blocks].join('\n')}\n`
}

const agoWords = (instant: string, now: Date): string => {
  const words = spanWords(now.getTime() - Date.parse(instant))
  return words === null ? 'just now' : `${words} ago`
}

const inWords = (instant: string, now: Date): string => {
  const words = spanWords(Date.parse(instant) - now.getTime())
  return words === null ? 'now' : `in ${words}`
}

/** A length of time in its largest unit, of milliseconds; null below a minute. @example spanWords(7_200_000) //=> '2 h' */
export function spanWords(ms: number): string | null {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return null
  if (minutes < 120) return `${minutes} min`
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}
