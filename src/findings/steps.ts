import type { EventCoder, Reading } from '../english/index.ts'
import type { Finding } from '../terms/index.ts'
import type { Scene } from './events/scene.ts'
import type { FindingsLexicon } from './lexicon.ts'
import type { Field } from './tree/index.ts'

/** What a finder or refiner may look at. */
export type Context = {
  readonly reading: Reading
  readonly lexicon: FindingsLexicon
  /** The sentences taken apart into clauses, once for all finders. */
  readonly scenes: readonly Scene[]
  /** The trained coder, asked about events beside the lexicon; null where rules alone are to speak. */
  readonly coder: EventCoder | null
  /** The sentences with their trees. */
  readonly fields: readonly Field[]
}

/** Proposes findings; `foundBy` is stamped by the runner. It may look at what the finders before it proposed, so as not to do their work again. */
export type Finder<T extends Finding> = {
  readonly name: string
  readonly find: (context: Context, before: readonly T[]) => Draft<T>[]
}

/** Drops, joins or completes what the finders proposed; never proposes. */
export type Refiner<T extends Finding> = {
  readonly name: string
  readonly refine: (found: readonly T[], context: Context) => T[]
}

export type Steps<T extends Finding> = {
  readonly finders: readonly Finder<T>[]
  readonly refiners: readonly Refiner<T>[]
}

/** A finding before the runner has stamped who found it. */
export type Draft<T extends Finding> = Omit<T, 'evidence'> & { readonly evidence: Omit<T['evidence'], 'foundBy'> }

/** Runs finders, then refiners in their order, and sorts by place. */
export function run<T extends Finding>(steps: Steps<T>, context: Context): T[] {
  const drafts: T[] = []
  for (const { name, find } of steps.finders)
    drafts.push(
      ...find(context, drafts).map(
        (draft) => ({ ...draft, evidence: { ...draft.evidence, foundBy: name } }) as unknown as T,
      ),
    )
  const refined = steps.refiners.reduce<readonly T[]>((found, refiner) => refiner.refine(found, context), drafts)
  return [...refined].sort(
    (a, b) => a.evidence.span.start - b.evidence.span.start || a.evidence.span.end - b.evidence.span.end,
  )
}
