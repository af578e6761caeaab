import type { Dated, Place, Some } from '../../views/index.ts'
import type { Answered } from './route.ts'

/** A line with its day in it, as programs like it. */
export const flat = ({ line, ...rest }: Dated): object => ({ ...line, ...rest })

/** Lines as an answer has them, with the place after which it goes on. */
export const answeredLines = <Line extends Dated>({
  lines,
  total,
  last,
}: Some<Line> & { readonly last?: Place }): Answered => ({
  data: lines.map(flat),
  total,
  next: last === undefined ? null : { after: last },
})

/** Part of a list that is known as a whole, by how many come before it. */
export const answeredPart = (all: readonly unknown[], skip: number, limit: number, total = all.length): Answered => ({
  data: all.slice(0, limit),
  total,
  next: all.length > limit ? { skip: skip + limit } : null,
})
