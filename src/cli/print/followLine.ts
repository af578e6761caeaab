import type { FollowEvent } from '../../pipeline/follow/event.ts'
import { assertNever } from '../../terms/index.ts'
import type { WatchEvent } from '../watching/tend.ts'
import type { Style } from './style.ts'

/** One line of log on what following did, in the time of this machine. */
export function followLine(
  event: FollowEvent | WatchEvent,
  { dim, bold, red }: Pick<Style, 'dim' | 'bold' | 'red'>,
): string {
  const [word, said, isTrouble] = wordsOf(event)
  const label = word.padEnd(8)
  return `${dim(clock(event.at))}  ${isTrouble ? red(label) : bold(label)}  ${said}`
}

function wordsOf(event: FollowEvent | WatchEvent): readonly [word: string, said: string, isTrouble: boolean] {
  switch (event.event) {
    case 'polled': {
      const brought = event.items === null ? 'nothing changed' : `${event.fresh} new of ${event.items}`
      const notes = event.notes.length === 0 ? '' : ` (${event.notes.slice(0, 2).join('; ')})`
      return ['polled', `${event.outlet ?? event.feed}: ${brought}, next ${clock(event.nextAt)}${notes}`, false]
    }
    case 'poll failed':
      return ['failed', `${event.message} [${event.code}], next ${clock(event.nextAt)}`, true]
    case 'kept': {
      const tongue = event.language === 'en' ? '' : `, in ${event.language}`
      const found = `${event.findings} ${event.findings === 1 ? 'finding' : 'findings'}`
      return [
        'kept',
        `${event.title ?? event.source} (${event.outlet ?? 'outlet unknown'}${tongue}): ${found}, ${Math.round(event.seconds)} s after the poll`,
        false,
      ]
    }
    case 'known':
      return ['known', event.source, false]
    case 'refused':
      return ['refused', `${event.message} [${event.code}]`, true]
    case 'later':
      return ['later', `${event.message} [${event.code}], again ${clock(event.nextAt)}`, true]
    case 'resting':
      return ['resting', `${event.host} is left alone until ${clock(event.until)}: ${event.why}`, true]
    case 'told':
      return [
        'told',
        `watch ${event.watch}, ${event.query}: ${event.line}${event.to === null ? '' : ` to ${event.to}`}`,
        false,
      ]
    case 'not told': {
      const next = event.nextAt === null ? 'given up' : `again ${clock(event.nextAt)}`
      return ['not told', `watch ${event.watch}, ${event.query}: ${event.message} [${event.code}], ${next}`, true]
    }
    default:
      return assertNever(event)
  }
}

/** The same for programs: instants as ISO 8601. */
export function followJson(event: FollowEvent | WatchEvent): object {
  const instants = ['at', 'nextAt', 'until']
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [
      name,
      instants.includes(name) && value !== null ? new Date(value as number).toISOString() : value,
    ]),
  )
}

/** Hours, minutes and seconds where the user is. */
function clock(at: number): string {
  const date = new Date(at)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}
