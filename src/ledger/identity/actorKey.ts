import { type Actor, foldName } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'

/** Who an actor is, across articles, by what one article says of it.
 *
 * A state is its country's code. Everybody else is the folded full name, whatever kind a reading took it for: one reading's person is the next one's group.
 * Somebody only described (`officials`) is told apart from the next report's: `body` is the key of the article's own words, so that copies still agree.
 * An organisation or group of a known country is apart from its namesakes elsewhere (`Foreign Ministry`); a person's country is told too seldom for that. */
export function actorKey(actor: Actor, body: string): string {
  const name = foldName(actor.name) || actor.name
  if (actor.unnamed) return contentHash(['described', name, actor.country, body])
  switch (actor.kind) {
    case 'state':
      return contentHash(actor.country === null ? ['name', name] : ['state', actor.country])
    case 'person':
      return contentHash(['name', name])
    case 'organization':
    case 'group':
      return contentHash(actor.country === null ? ['name', name] : ['name', name, actor.country])
  }
}
