import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** A quotation that nobody says and no cue brings in is no statement: it may be a caption or a pulled quote. Comes last but for dates. */
export const dropUnsaid: Refiner<Statement> = {
  name: 'statements/dropUnsaid',
  refine: (found) => found.filter(({ speaker, cue }) => speaker !== null || cue !== null),
}
