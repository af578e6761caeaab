/** A length of time in its largest unit, of milliseconds; null below a minute. @example spanWords(7_200_000) //=> '2 h' */
export function spanWords(ms: number): string | null {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return null
  if (minutes < 120) return `${minutes} min`
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}
