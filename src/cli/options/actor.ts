import type { ReadLedger } from '../../ledger/index.ts'
import { Failure, foldName } from '../../terms/index.ts'
import { type ActorRef, type Decidable, type NameAnswer, type Named, whoIs } from '../../views/index.ts'
import { listed } from '../../views/words/index.ts'
import type { Io } from '../io.ts'
import { styleOf } from '../print/style.ts'
import { stateName, stateNamed } from './states.ts'

/** Whom a name means in this ledger. Says on standard error where others share the name; throws NO_ACTOR with the nearest names. */
export async function actorAsked(ledger: ReadLedger, name: string, io: Io): Promise<Named> {
  const { named, others } = await actorsNamed(ledger, name)
  if (others.length > 0) {
    const some = others.slice(0, 4).map(labelOf)
    const rest = others.length > some.length ? ` and ${others.length - some.length} more` : ''
    const { dim } = styleOf(io.stderr, io.env)
    io.stderr.write(`${dim(`"${name}" is taken for ${labelOf(named.ref)}; there is also ${some.join(', ')}${rest}`)}\n`)
  }
  return named
}

type Found = { readonly named: Named; readonly others: readonly ActorRef[] }

/** Whom a name means, and who shares it. Throws NO_ACTOR with the nearest names. */
async function actorsNamed(ledger: ReadLedger, name: string): Promise<Found> {
  const answer = await lookUp(ledger, name)
  if (answer.status === 'found') return answer
  const [first, ...others] = answer.near
  const next =
    first === undefined
      ? 'Names are those that reports use, whole or in part'
      : `Did you mean ${listed(
          [first, ...others].slice(0, 3).map(({ name: near }) => near),
          'or',
        )}?`
  throw new Failure('NO_ACTOR', `no actor called "${name}"`, next)
}

function lookUp(ledger: ReadLedger, name: string): Promise<NameAnswer> {
  const state = stateNamed(name.replace(/\s*\(state\)$/, ''))
  return whoIs(ledger, { name, ...(state ? { state } : {}) })
}

/** Whom a decision is about: nobody is decided about by a name that others share. Throws NO_ACTOR or AMBIGUOUS_ACTOR, which names the
 * candidates as they may be asked for. */
export async function actorDecidedOn(ledger: ReadLedger, name: string): Promise<Decidable> {
  const entry = (await lookUp(ledger, name)).status === 'none' ? await onList(ledger, name) : undefined
  if (entry) return entry
  const { named, others } = await actorsNamed(ledger, name)
  const { ref, actor } = named
  if (others.length > 0) {
    const first = [ref, ...others].slice(0, MOST_CANDIDATES)
    const candidates = await Promise.all(first.map((it) => candidateWords(ledger, it)))
    const more = others.length + 1 - candidates.length
    throw new Failure(
      'AMBIGUOUS_ACTOR',
      `"${name}" may be ${listed([...candidates, ...(more > 0 ? [`${more} more`] : [])], 'or')}`,
      'Give one of these',
    )
  }
  if (actor !== null) return { ref, actor }
  throw new Failure('NO_ACTOR', `no report names ${ref.name} itself, only its people and bodies`, 'Name one of those')
}

/** An actor that no report names yet. */
async function onList(ledger: ReadLedger, name: string): Promise<Decidable | undefined> {
  const folded = foldName(name)
  const entries = (await ledger.lists()).flatMap((list) => list.entries)
  const entry = entries.find((it) => foldName(it.name) === folded)
  if (entry === undefined) return undefined
  const { kind, country } = entry
  return {
    ref: { id: entry.name, name: entry.name, kind, country },
    actor: null,
    meant: { name: folded, country, kind },
  }
}

const MOST_CANDIDATES = 5

/** How a candidate may be asked for, and who that is where it is not plain. */
async function candidateWords(ledger: ReadLedger, ref: ActorRef): Promise<string> {
  const handle = await handleOf(ledger, ref)
  const country = ref.country === null || ref.kind === 'state' ? '' : `, ${stateName(ref.country)}`
  return handle === ref.id ? `${handle} (${ref.name}, ${ref.kind}${country})` : handle
}

/** How an actor may be asked for so that nobody else is meant: by its name, by name and kind or state, or by its id. */
export async function handleOf(ledger: ReadLedger, ref: ActorRef): Promise<string> {
  const ofState = ref.country === null ? [] : [`${ref.name} (${ref.country})`]
  for (const handle of [ref.name, labelOf(ref), ...ofState]) {
    const answer = await lookUp(ledger, handle)
    if (answer.status === 'found' && answer.named.ref.id === ref.id && answer.others.length === 0) return handle
    if (answer.status === 'none' && (await onList(ledger, handle))) return handle
  }
  return ref.id
}

/** A name that tells namesakes apart, and may be asked for as it is. */
const labelOf = ({ name, kind }: ActorRef): string => `${name} (${kind})`

/** Whom an option names; null where it was not given. */
export const actorOption = (ledger: ReadLedger, name: string | undefined, io: Io): Promise<Named | null> =>
  name === undefined ? Promise.resolve(null) : actorAsked(ledger, name, io)
