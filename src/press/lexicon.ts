import { type FurnitureRow, furnitureOf } from './furniture.ts'
import { bareModel, type PressModel } from './model.ts'

/** What the caller has read: names of `lexicon/outlets.tsv`, places of datelines (capitals too), words of
 * `dateline-labels.tsv`, rows of `furniture.tsv`, and a detector of languages. */
export type PressKnowledge = {
  readonly outlets: readonly string[]
  readonly places: readonly string[]
  readonly labels: readonly string[]
  readonly furniture: readonly FurnitureRow[]
  readonly languageOf?: PressModel['languageOf']
}

/** What the press room needs, made once of what the caller has read.
 * @example pressModel({ outlets: ['Northern Wire'], places: [], labels: [], furniture: [] }).outlets.get('northern wire') //=> 'Northern Wire' */
export function pressModel(knowledge: PressKnowledge): PressModel {
  const named = (names: readonly string[]) => new Map(names.map((name) => [name.toLowerCase(), name]))
  return {
    outlets: named(knowledge.outlets.toReversed()),
    places: named(knowledge.places),
    labels: new Set(knowledge.labels.map((label) => label.toLowerCase())),
    furniture: furnitureOf(knowledge.furniture),
    languageOf: knowledge.languageOf ?? bareModel.languageOf,
  }
}
