import { foldLetters } from './fold.ts'
import type { ActorId } from './ids.ts'
import type { Span } from './span.ts'

export type ActorKind = 'person' | 'state' | 'organization' | 'group'

/** Somebody who speaks, acts or is acted upon. */
export type Actor = {
  readonly id: ActorId
  readonly kind: ActorKind
  /** The fullest name the text uses, without titles. */
  readonly name: string
  /** Every name used, `name` included. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3 (Kosovo: XKX). */
  readonly country: string | null
  /** Present where the article only describes it: `German officials`, `a government source`. Such an actor is nobody else's in another article. */
  readonly unnamed?: true
}

export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** One place where a text speaks of an actor. `span` is the name alone (`Kęstutis Budrys`) or the whole nominal (`the minister`). */
export type Mention = { readonly actor: ActorId; readonly span: Span; readonly form: MentionForm }

/** Actors a ledger knows already, as a read-only snapshot; `findings` and `english` never ask a ledger. */
export type KnownActors = { readonly actors: readonly Actor[] }

/** A name without case, diacritics, punctuation, possessive and leading article, for comparing.
 * @example foldName('Kęstutis Budrys’s') //=> 'kestutis budrys' */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/[’'`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[.’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
