import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { startingWithin } from './places.ts'

/** A content of pronouns alone tells a reader nothing: `the plan, [which] he had agreed to`. Words between quotation marks stay whatever they are. */
export const dropWordless: Refiner<Statement> = {
  name: 'statements/dropWordless',
  refine: (found, { reading }) =>
    found.filter(({ content }) =>
      content.some(
        (piece) =>
          piece.verbatim ||
          startingWithin(reading.tokens, piece).some(({ tag }) => !/^(?:PRON|DET|PUNCT|SYM|PART)$/.test(tag)),
      ),
    ),
}
