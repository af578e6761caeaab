import type { Follower } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'

/** A ledger that another process follows. */
export function followedAlready(path: string, by: Follower | null): Failure {
  const who = by === null ? 'another process' : `process ${by.pid}, since ${minuteOf(by.since)}`
  const end = by === null ? '' : `, or: ${process.platform === 'win32' ? 'taskkill /PID' : 'kill'} ${by.pid}`
  return new Failure(
    'FOLLOWED_ALREADY',
    `${path} is followed already, by ${who}`,
    `See how it goes with: attache outlets; end it with Ctrl-C where it runs${end}`,
  )
}

/** In the time of this machine: `2025-03-06 12:00`. */
function minuteOf(at: number): string {
  const date = new Date(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
