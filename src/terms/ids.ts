declare const brand: unique symbol

/** A string that may only be used as what it is named after. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** An actor: `a1`, `a2` … inside one reading, a hash of the folded name and kind in the ledger. */
export type ActorId = Branded<'ActorId'>

/** An article in the ledger: a hash of its text and outlet. */
export type ArticleId = Branded<'ArticleId'>

/** A merged finding in the ledger: a hash of what makes it the same finding wherever it is reported. */
export type FindingId = Branded<'FindingId'>

/** Marks a string as an actor's id. @example actorId('a1') //=> 'a1' */
export const actorId = (id: string): ActorId => id as ActorId

/** Marks a string as an article's id. @example articleId('5f2c') //=> '5f2c' */
export const articleId = (id: string): ArticleId => id as ArticleId

/** Marks a string as a finding's id. @example findingId('9ab1') //=> '9ab1' */
export const findingId = (id: string): FindingId => id as FindingId
