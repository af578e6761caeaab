import { type OutletRow, outletName } from '../../views/index.ts'
import { plural, spanWords } from '../../views/words/index.ts'
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
