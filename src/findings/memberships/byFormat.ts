import type { Chunk } from '../../english/index.ts'
import { type ActorId, foldName, type Membership } from '../../terms/index.ts'
import { subjectActors, unique } from '../events/index.ts'
import type { Finder } from '../steps.ts'
import { bodies, membershipOf, type Scene, scenesOf } from './scene.ts'

/** "The ministers discussed cooperation through formats such as the Lublin Triangle": the states of the subject, where they can belong.
 * Not "formats such as a working lunch". */
export const byFormat: Finder<Membership> = {
  name: 'memberships/format',
  find: (context) =>
    scenesOf(context).flatMap((scene) =>
      scene.clauses.flatMap((clause) => {
        const states = unique(
          subjectActors(scene.layout, clause, scene.agents).flatMap((actor) => stateOf(scene, actor) ?? []),
        )
        if (states.length === 0 || clause.verb.negated || clause.verb.modal !== null) return []
        return formatsIn(scene, clause.verb.last).flatMap((chunk) =>
          bodies(scene.layout, [chunk]).flatMap((body) =>
            states
              .filter((state) => belongs(scene, state, body))
              .map((state) => membershipOf(scene, state, body, 'member', { start: chunk.start, end: chunk.end })),
          ),
        )
      }),
    ),
}

const stateOf = ({ layout }: Scene, actor: ActorId): ActorId | null => {
  if (layout.kindOf(actor) === 'state') return actor
  const country = layout.countryOf(actor)
  return country === null ? null : layout.stateOf(country)
}

/** The bodies named behind "formats such as" after a token. */
function formatsIn({ layout, words, sentence }: Scene, from: number): Chunk[] {
  const { tokens } = layout.reading
  for (let index = from; index < sentence.last; index++) {
    if (!words.formats.has(tokens[index]?.lemma ?? '')) continue
    let at = index + 1
    if (tokens[at]?.text === ',') at++
    if (tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as') at += 2
    else if (/^(like|including)$/.test(tokens[at]?.lower ?? '')) at++
    else continue
    const found: Chunk[] = []
    while (at < sentence.last) {
      const chunk = layout.chunkAt(at)
      if (chunk) found.push(chunk)
      else if (!/^(,|and|or|\(|\)|the)$/.test(tokens[at]?.lower ?? '')) break
      at = chunk ? chunk.last : at + 1
    }
    return found
  }
  return []
}

/** Whether a state can belong to a format: unknown formats take anybody. */
function belongs({ layout, words }: Scene, state: ActorId, body: ActorId): boolean {
  const actor = layout.reading.actors.find(({ id }) => id === body)
  const known = actor?.aliases
    .map((alias) => words.members.get(foldName(alias)))
    .find((members) => members !== undefined)
  const country = layout.countryOf(state)
  return known === undefined || (country !== null && known.has(country))
}
