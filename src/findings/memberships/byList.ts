import type { Chunk } from '../../english/index.ts'
import type { ActorId, Membership } from '../../terms/index.ts'
import { isWord } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { bodies, membershipOf, named, type Scene, scenesOf } from './scene.ts'

/** "NATO members Chad and Niger", "members of the bloc such as Chad", "partners, including the union".
 * Not "members said Chad had left". */
export const byList: Finder<Membership> = {
  name: 'memberships/list',
  find: (context) => scenesOf(context).flatMap((scene) => scene.chunks.flatMap((chunk) => ofList(scene, chunk))),
}

function ofList(scene: Scene, chunk: Chunk): Draft<Membership>[] {
  const { layout } = scene
  const noun = nounIn(scene, chunk)
  if (noun === null || layout.inQuote(noun)) return []
  const inside = layout.mentionsAt(chunk.head)[0]
  if (noun !== chunk.head && inside) return beside(scene, chunk, noun)
  const body = bodyOf(scene, chunk, noun)
  const own = layout.mentionsAt(noun)[0]
  const group = body ?? (own && layout.kindOf(own.actor) === 'group' ? own.actor : null)
  if (!group) return []
  const list = examples(scene, chunk)
  return named(layout, list)
    .filter((actor) => actor !== group && /^(state|organization)$/.test(layout.kindOf(actor) ?? ''))
    .map((actor) =>
      membershipOf(scene, actor, group, 'member', { start: chunk.start, end: list.at(-1)?.end ?? chunk.end }),
    )
}

/** The noun that heads a list, in a noun phrase. */
function nounIn({ layout, words }: Scene, chunk: Chunk): number | null {
  const { tokens } = layout.reading
  for (let index = chunk.first; index <= chunk.head; index++) {
    const token = tokens[index]
    const entries = token ? (words.lists.get(token.lemma) ?? []) : []
    if (entries.some((entry) => entry.every((word, at) => isWord(tokens[index - entry.length + 1 + at], word))))
      return index
  }
  return null
}

/** "EU member [Chad]": body, noun and member in one noun phrase. */
function beside(scene: Scene, chunk: Chunk, noun: number): Draft<Membership>[] {
  const { layout } = scene
  const body = bodyBefore(scene, chunk, noun)
  const member = layout.mentionsAt(chunk.head)[0]?.actor
  if (!body || !member || member === body || layout.kindOf(member) === 'person') return []
  const rest = conjuncts(scene, chunk.last)
  const states = named(layout, [chunk, ...rest]).filter((actor) => layout.kindOf(actor) !== 'group')
  return states.map((actor) =>
    membershipOf(scene, actor, body, 'member', { start: chunk.start, end: rest.at(-1)?.end ?? chunk.end }),
  )
}

function bodyBefore({ layout }: Scene, { first }: Chunk, noun: number): ActorId | null {
  for (let index = noun - 1; index >= first; index--) {
    const mention = layout.mentionsAt(index).find(({ actor }) => layout.kindOf(actor) === 'organization')
    if (mention) return mention.actor
  }
  return null
}

function bodyOf(scene: Scene, chunk: Chunk, noun: number): ActorId | null {
  const { layout } = scene
  const before = bodyBefore(scene, chunk, noun)
  if (before) return before
  if (layout.reading.tokens[chunk.last]?.lower !== 'of') return null
  const next = layout.chunkAt(chunk.last + 1)
  return next?.first === chunk.last + 1 ? (bodies(layout, [next])[0] ?? null) : null
}

/** What follows "such as", "including" or a dash, or stands right behind "members". */
function examples(scene: Scene, chunk: Chunk): Chunk[] {
  const { layout } = scene
  const { tokens } = layout.reading
  let index = chunk.last
  if (tokens[index]?.lower === 'of') index = layout.chunkAt(index + 1)?.last ?? index
  if (tokens[index]?.text === ',') index++
  const word = tokens[index]?.lower ?? ''
  if (word === 'such' && tokens[index + 1]?.lower === 'as') index += 2
  else if (/^(including|like|notably|particularly)$/.test(word) || /^[:–—-]$/.test(word)) index++
  else if (index !== chunk.last) return []
  const first = layout.chunkAt(index)
  return first && first.first === index ? [first, ...conjuncts(scene, first.last)] : []
}

/** "…, [B] and [C]" from a token on. */
function conjuncts({ layout, sentence }: Scene, from: number): Chunk[] {
  const { tokens } = layout.reading
  const found: Chunk[] = []
  let index = from
  let closed = false
  while (index < sentence.last && !closed) {
    let link = index
    if (tokens[link]?.text === ',') link++
    closed = /^(and|or|&)$/.test(tokens[link]?.lower ?? '')
    if (closed) link++
    const next = layout.chunkAt(link)
    if (link === index || !next || next.first !== link || named(layout, [next]).length === 0) break
    found.push(next)
    index = next.last
  }
  return closed || found.length === 0 ? found : []
}
