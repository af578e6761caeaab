import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'
import type { Sides } from './resolve.ts'

/** Where an act took place, as the clause names it: "in [Kyiv]"; null where it does not, or where the place is a party. */
export function placeOf(layout: Layout, { args }: Clause, { targets }: Sides): string | null {
  const { tokens } = layout.reading
  for (const { prep, chunks, loose } of args) {
    const chunk = chunks[0]
    if (!chunk || loose || tokens[chunk.first]?.tag === 'PRON' || (prep !== 'in' && prep !== 'near' && prep !== 'at'))
      continue
    const head = tokens[chunk.head]
    if (head?.tag !== 'PROPN') continue
    const mention = layout.mentionsAt(chunk.head)[0]
    if (mention && (layout.kindOf(mention.actor) !== 'state' || targets.includes(mention.actor))) continue
    const words = tokens.slice(chunk.first, chunk.head + 1)
    const first = words[0]?.tag === 'DET' ? 1 : 0
    const from = words[first]
    if (from) return layout.reading.article.text.slice(from.start, head.end)
  }
  return null
}
