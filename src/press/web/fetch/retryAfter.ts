/** Nobody is left alone for longer, in milliseconds: a week. */
const LONGEST = 7 * 86_400_000

/** How long a host asks to be left alone, in milliseconds: `Retry-After` in seconds, or as a date, which is counted by the host's own clock
 * (`Date`) where it tells one, since that may be wrong. Null where it asks nothing we understand.
 * @example retryAfterMs('120', null, 0) //=> 120000
 * @example retryAfterMs('Wed, 05 Mar 2025 10:10:00 GMT', 'Wed, 05 Mar 2025 10:00:00 GMT', 0) //=> 600000 */
export function retryAfterMs(header: string | null, date: string | null, now: number): number | null {
  const asked = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(asked)) return Math.min(Number(asked) * 1000, LONGEST)
  const until = /^[A-Za-z]{3,9},? /.test(asked) ? Date.parse(asked) : Number.NaN
  if (Number.isNaN(until)) return null
  const theirs = Date.parse(date ?? '')
  return Math.min(Math.max(0, until - (Number.isNaN(theirs) ? now : theirs)), LONGEST)
}
