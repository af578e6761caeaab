/** For how long from now an answer says that it is still the same, in milliseconds: `max-age` less the `Age` it has already. Null where it
 * says nothing, or that it may be another at once.
 * @example freshForMs('public, max-age=600', '120') //=> 480000
 * @example freshForMs('no-cache, max-age=600', null) //=> null */
export function freshForMs(cacheControl: string | null, age: string | null): number | null {
  const said = (cacheControl ?? '').toLowerCase()
  if (/\bno-(?:cache|store)\b/.test(said)) return null
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})\b/.exec(said)?.[1]
  if (seconds === undefined) return null
  const old = /^\s*\d{1,9}\s*$/.test(age ?? '') ? Number(age) : 0
  return Number(seconds) > old ? (Number(seconds) - old) * 1000 : null
}
