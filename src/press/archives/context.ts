import type { ArticleFacts } from '../articleOf.ts'
import type { PressModel } from '../model.ts'
import type { PressOutcome } from '../outcome.ts'
import type { ColumnMap } from './columns.ts'
import type { Material } from './material.ts'

/** What every reader of material is handed. */
export type Context = {
  readonly facts: ArticleFacts
  readonly model: PressModel
  /** Which columns of tables tell what, as far as the user says. */
  readonly map: ColumnMap
  /** ISO 8601 instant at which pages are read; a page that says it was published later is not believed. */
  readonly fetched?: string
  /** How many archives it lies in. */
  readonly depth: number
  /** Reads what lies within; `within` keeps count of the depth. */
  readonly inner: (material: Material, context: Context) => AsyncGenerator<PressOutcome>
}

/** How deep archives may lie in each other: a letter in a mailbox in a ZIP, with a ZIP of its own. */
export const DEEPEST = 4
