import type { Layout } from './layout.ts'
import { isRelative } from './nominal.ts'

/** A noun that follows a verb, with its preposition. */
type Following = { readonly noun: number; readonly prep: string | null; readonly at: number }

/** The noun phrases that follow a verb with nothing but prepositions and days between: "struck [a camp] of [rebels] near [Kidal]".
 * They are its own or hang on its objects, whatever the tree says; a subject of a finite verb ends them. */
export function rightBehind(layout: Layout, node: number, from: number): Following[] {
  const { tokens } = layout.reading
  const found: Following[] = []
  let index = from
  while (tokens[index]?.tag === 'ADV') index++
  const start = index
  for (;;) {
    if (/^(together|jointly|along)$/.test(tokens[index]?.lower ?? '')) index++
    const at = index
    const opener = tokens[index]
    const prep =
      opener && !layout.chunkAt(index) && (opener.tag === 'ADP' || opener.lower === 'to') ? opener.lower : null
    if (prep !== null) index++
    else if (index > start && !layout.isTime(index - 1)) return found
    const chunk = layout.chunkAt(index)
    if (!chunk || chunk.first !== index || isRelative(layout, chunk.head)) return found
    if (layout.isTime(chunk.head) || /^obl:(unmarked|tmod)/.test(tokens[chunk.head]?.relation ?? '')) {
      index = chunk.last
      continue
    }
    if (isSubject(layout, chunk.head, node)) return found
    found.push({ noun: chunk.head, prep, at })
    index = chunk.last
  }
}

/** Whether a noun is said of a finite verb other than `node`. */
function isSubject(layout: Layout, noun: number, node: number): boolean {
  const { tree, reading } = layout
  const chunk = layout.chunkAt(noun)
  if (chunk && layout.verbAt(chunk.last)?.form === 'finite') return true
  const above = reading.tokens[noun]?.head ?? -1
  if (tree.relation(noun) !== 'nsubj' || above === node || above < 0) return false
  const copula = tree.among(above, 'cop', 'aux')[0]
  return layout.verbAt(copula ?? above)?.form === 'finite'
}
