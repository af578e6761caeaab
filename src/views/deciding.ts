import type { Decision, Meant, ReadLedger } from '../ledger/index.ts'
import { Failure, foldName } from '../terms/index.ts'
import type { ActorRef } from './rows.ts'
import { oneLine } from './words/text.ts'

/** An actor that a decision is about, by its number in the ledger; null where only a list of known actors has it. */
export type Decidable =
  | { readonly ref: ActorRef; readonly actor: number }
  | { readonly ref: ActorRef; readonly actor: null; readonly meant: Meant }

/** How a decision means the whole actor. Throws ONLY_DESCRIBED. */
export async function meantWhole(ledger: ReadLedger, it: Decidable): Promise<Meant> {
  const meant = it.actor === null ? it.meant : await ledger.meant(it.actor)
  if (meant) return meant
  const { ref } = it
  throw new Failure(
    'ONLY_DESCRIBED',
    `${ref.name} is nobody's name: a report only describes them so`,
    'Decide on those that reports name',
  )
}

/** Whether two names mean one actor. */
export const isOne = (a: Decidable, b: Decidable): boolean => a.actor === b.actor && a.ref.id === b.ref.id

/** Whether a decision could not tell two apart. */
export const sameMeaning = (a: Meant, b: Meant): boolean =>
  a.name === b.name && (a.country === b.country || a.country === null || b.country === null)

/** The decision that two different actors are one, or are two. Throws ONLY_DESCRIBED, and SAME_NAME where both mean one. */
export async function pairDecision(
  ledger: ReadLedger,
  verb: 'same' | 'apart',
  one: Decidable,
  other: Decidable,
): Promise<Decision> {
  const [a, b] = [await meantWhole(ledger, one), await meantWhole(ledger, other)]
  if (isOne(one, other) || (verb === 'apart' && sameMeaning(a, b)))
    throw new Failure(
      'SAME_NAME',
      isOne(one, other)
        ? `both names mean ${one.ref.name}`
        : `${one.ref.name} and ${other.ref.name} have one name and country, so a decision could not tell them apart`,
      isOne(one, other) ? 'Name two actors' : 'They stay two as long as reports tell them apart',
    )
  return { verb, a, b }
}

/** The decision what an actor is called. Throws BAD_NAME and ONLY_DESCRIBED. */
export async function renameDecision(ledger: ReadLedger, it: Decidable, given: string): Promise<Decision> {
  const name = oneLine(given)
  if (foldName(name) === '') throw new Failure('BAD_NAME', `"${given}" is no name`, 'Give one with letters in it')
  return { verb: 'rename', a: await meantWhole(ledger, it), name }
}
