import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'

/** "called X a liar", "calling it absurd": no telephone. */
export function isNaming(layout: Layout, { verb, args }: Clause): boolean {
  const { tokens } = layout.reading
  if (tokens[verb.head]?.lemma !== 'call') return false
  if (verb.passive) return true
  const object = args.find(({ prep }) => prep === null)
  if (!object) return false
  const after = tokens[object.chunks.at(-1)?.last ?? -1]
  if (!after) return false
  return (
    /^(ADJ|DET|ADV|PRON)$/.test(after.tag) ||
    /^["“'`]/.test(after.text) ||
    args.filter(({ prep }) => prep === null).length > 1
  )
}
