import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** What nobody is named to say is no statement (`It was reported that the pier is shut`), save a quotation that a cue brings in;
 * one without either may be a caption or a pulled quote. */
export const dropUnsaid: Refiner<Statement> = {
  name: 'statements/dropUnsaid',
  refine: (found) =>
    found.filter(
      ({ speaker, cue, content }) => speaker !== null || (cue !== null && content.some(({ verbatim }) => verbatim)),
    ),
}
