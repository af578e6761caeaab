import type { Stance } from './stance.ts'

/** One statement in a row of them. */
export type Stood = { readonly day: string | null; readonly stance: Stance | null }

/** Two statements, by their places in the row, between which somebody likely changed their stance. */
export type Turn = { readonly before: number; readonly after: number }

/** Where a stance likely turns: the last one taken before, and the first that is another, on a later day. A day on which both were taken tells
 * neither.
 * @example turnsIn([{ day: '2025-03-01', stance: 'for' }, { day: '2025-03-02', stance: null }, { day: '2025-03-05', stance: 'against' }]) //=> [{ before: 0, after: 2 }] */
export function turnsIn(row: readonly Stood[]): readonly Turn[] {
  const torn = new Set(
    row.flatMap((it) =>
      row.some(
        (other) => other.day === it.day && it.stance !== null && other.stance !== null && other.stance !== it.stance,
      )
        ? [it.day]
        : [],
    ),
  )
  const turns: Turn[] = []
  let last: number | null = null
  row.forEach(({ day, stance }, at) => {
    if (day === null || stance === null || torn.has(day)) return
    if (last !== null && row[last]?.stance !== stance) turns.push({ before: last, after: at })
    last = at
  })
  return turns
}
