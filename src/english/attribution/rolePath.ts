import { ROLES } from '../encoder/roleScores.ts'

/** Roles, by what begins; the next number goes on. */
export const SOURCE = 1
export const CONTENT = 3

const IMPOSSIBLE = -1e4

/** The likeliest path of roles through units whose log chances follow each other, five a unit: a role goes on only after itself.
 * @example [...rolePath([-2, -1, -0.1, -9, -9, -1, -9, -0.2, -9, -9])] //=> [1, 2] */
export function rolePath(scores: ArrayLike<number>): Uint8Array {
  const n = Math.floor(scores.length / ROLES)
  const path = new Uint8Array(n)
  if (n === 0) return path
  const back = new Uint8Array(ROLES * n)
  let best = [0, 1, 2, 3, 4].map((role) => (goesOn(role) ? IMPOSSIBLE : (scores[role] ?? 0)))
  for (let at = 1; at < n; at++) {
    const any = highest(best, 0, ROLES)
    const next: number[] = []
    for (let role = 0; role < ROLES; role++) {
      const from = goesOn(role) ? highest(best, role - 1, role + 1) : any
      back[ROLES * at + role] = from
      next.push((best[from] ?? 0) + (scores[ROLES * at + role] ?? 0))
    }
    best = next
  }
  let role = highest(best, 0, ROLES)
  for (let at = n - 1; at >= 0; at--) {
    path[at] = role
    role = back[ROLES * at + role] ?? 0
  }
  return path
}

const goesOn = (role: number): boolean => role === SOURCE + 1 || role === CONTENT + 1

/** The first place of the highest of some numbers, half-open [first, end). */
function highest(numbers: readonly number[], first: number, end: number): number {
  let top = first
  for (let at = first + 1; at < end; at++) if ((numbers[at] ?? 0) > (numbers[top] ?? 0)) top = at
  return top
}
