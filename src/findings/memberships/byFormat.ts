import { type ActorId, foldName, type Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  isAsserted,
  isFuture,
  isRelative,
  prepositionOf,
  subjectsOf,
  tokensOf,
  unique,
  verbOver,
} from '../tree/index.ts'
import { bodyAt, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

/** "Met in the Weimar Triangle format", "the ministers discussed cooperation through formats such as the Lublin Triangle": the states of the subject, where they can belong.
 * Not "formats such as a working lunch". */
export const byFormat: Finder<Membership> = {
  name: 'memberships/format',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atFormat(scene, token))),
}

function atFormat(scene: Scene, token: number): Draft<Membership>[] {
  const { tokens, words } = scene
  const lemma = tokens[token]?.lemma ?? ''
  const within =
    /^(format|framework)$/.test(lemma) && /^(in|within|through|under)$/.test(prepositionOf(scene, token) ?? '')
  const named = within && bodyAt(scene, token) ? [token] : words.formats.has(lemma) ? examplesOf(scene, token) : []
  if (words.formats.has(lemma) && named.length === 0) return inWhich(scene, token)
  if (named.length === 0) return []
  let verb = verbOver(scene, token)
  while (verb >= 0 && subjectsOf(scene, verb).length === 0) verb = verbOver(scene, verb)
  if (verb < 0 || !isAsserted(scene, verb) || isFuture(scene, verb)) return []
  const doers = subjectsOf(scene, verb).flatMap((noun) => actorsAt(scene, noun))
  const states = unique(doers.flatMap((actor) => stateOf(scene, actor) ?? []))
  return named.flatMap((noun) => {
    const body = bodyAt(scene, noun)
    if (!body) return []
    return states
      .filter((state) => belongs(scene, state, body))
      .map((state) =>
        membershipOf(scene, state, body, 'member', spanOf(scene, scene.layout.chunkAt(noun)?.first ?? noun, noun)),
      )
  })
}

const WORKS =
  /^(work|cooperate|co-operate|meet|coordinate|participate|gather|collaborate|consult|sit|unite|join|operate|act|take|negotiate|band|pool|group)$/

/** "the Amber Six, the format in which [Chad], [Niger] and [Mali] have worked since 2029". */
function inWhich(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, tokens } = scene
  const body = bodyAt(scene, token)
  const clause = tree.among(token, 'acl').find((verb) => WORKS.test(tokens[verb]?.lemma ?? ''))
  if (!body || clause === undefined || !isAsserted(scene, clause) || isFuture(scene, clause)) return []
  const which = tree
    .among(clause, 'obl')
    .some((noun) => isRelative(scene, noun) && /^(in|within|through|under)$/.test(prepositionOf(scene, noun) ?? ''))
  const subjects = tree.among(clause, 'nsubj')
  if (!which || subjects.length === 0) return []
  return unique(subjects.flatMap((noun) => actorsAt(scene, noun)))
    .filter((actor) => actor !== body && /^(state|organization)$/.test(scene.layout.kindOf(actor) ?? ''))
    .map((actor) => membershipOf(scene, actor, body, 'member', spanOf(scene, token, clause)))
}

const stateOf = ({ layout }: Scene, actor: ActorId): ActorId | null => {
  if (layout.kindOf(actor) === 'state') return actor
  const country = layout.countryOf(actor)
  return country === null ? null : layout.stateOf(country)
}

/** The heads of what is listed behind "formats such as". */
function examplesOf({ layout, tokens, sentence }: Scene, token: number): number[] {
  let at = token + 1
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as') at += 2
  else if (/^(like|including)$/.test(tokens[at]?.lower ?? '')) at++
  else return []
  const found: number[] = []
  while (at < sentence.last) {
    const chunk = layout.chunkAt(at)
    if (chunk) found.push(chunk.head)
    else if (!/^(,|and|or|\(|\)|the)$/.test(tokens[at]?.lower ?? '')) break
    at = chunk ? chunk.last : at + 1
  }
  return found
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
