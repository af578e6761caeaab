import { type Chunk, isBase } from '../../english/index.ts'
import type { ActorId, Membership } from '../../terms/index.ts'
import { subjectActors } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import type { MembershipWords } from './lexicon.ts'
import { bodies, membershipOf, named, type Scene, scenesOf } from './scene.ts'

/** "Chad, a member of the union", "Niger is a founding member of the bloc", "the guard is the armed wing of the party".
 * Not "a member of staff" nor the leader whose office `roles` tells. */
export const byNoun: Finder<Membership> = {
  name: 'memberships/noun',
  find: (context) => scenesOf(context).flatMap((scene) => scene.chunks.flatMap((chunk) => ofNoun(scene, chunk))),
}

function ofNoun(scene: Scene, chunk: Chunk): Draft<Membership>[] {
  const { layout } = scene
  const { tokens } = layout.reading
  const entry = entryAt(scene, chunk)
  if (!entry || layout.inQuote(chunk.head)) return []
  const body = bodyOf(scene, chunk)
  if (!body) return []
  const holders = holdersOf(scene, chunk).filter((actor) => actor !== body.actor)
  const span = { start: chunk.start, end: body.end }
  const people = entry.as === 'leader' || entry.as === 'founder'
  return holders
    .filter(
      (holder) =>
        entry.as !== 'leader' &&
        (people || layout.kindOf(holder) !== 'person' || tokens[chunk.head]?.lemma === 'member'),
    )
    .map((holder) => membershipOf(scene, holder, body.actor, entry.as, span))
}

function entryAt({ layout, words }: Scene, { head }: Chunk): MembershipWords | null {
  const { tokens } = layout.reading
  return (
    (words.nouns.get(tokens[head]?.lemma ?? '') ?? []).find((entry) =>
      entry.words.every((word, at) => {
        const token = tokens[head - (entry.words.length - 1 - at)]
        return token?.lower === word || token?.lemma === word
      }),
    ) ?? null
  )
}

/** The body behind "of", or named before the noun: "a [NATO] member". */
function bodyOf({ layout }: Scene, chunk: Chunk): { actor: ActorId; end: number } | null {
  const { tokens } = layout.reading
  if (/^(of|to|in|for)$/.test(tokens[chunk.last]?.lower ?? '')) {
    const next = layout.chunkAt(chunk.last + 1)
    const actor = next && next.first === chunk.last + 1 ? bodies(layout, [next])[0] : undefined
    if (next && actor) return { actor, end: next.end }
  }
  for (let index = chunk.head - 1; index >= chunk.first; index--) {
    const mention = layout.mentionsAt(index).find(({ actor }) => layout.kindOf(actor) === 'organization')
    if (mention && mention.span.end > (tokens[chunk.head]?.start ?? 0)) return null
    if (mention) return { actor: mention.actor, end: chunk.end }
  }
  return null
}

/** Who is said to be it: the subject of a verb of being before, or the noun phrase it stands in apposition to. */
function holdersOf(scene: Scene, chunk: Chunk): ActorId[] {
  const { layout, clauses, agents } = scene
  const { tokens } = layout.reading
  const being = clauses.find(
    ({ verb, args }) =>
      /^(be|become|remain)$/.test(verb.lemma) &&
      !verb.negated &&
      verb.modal === null &&
      args[0]?.prep === null &&
      args[0].chunks.includes(chunk),
  )
  if (being) return subjectActors(layout, being, agents)
  if (/^[,–—-]$/.test(tokens[chunk.first - 1]?.text ?? '')) {
    const before = layout.chunkAt(chunk.first - 2)
    const actors = before ? named(layout, [before]) : []
    return actors.length === 1 && isBase(tokens[chunk.head]) ? actors : []
  }
  return []
}
