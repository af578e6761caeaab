import { Failure } from '../../terms/index.ts'
import { diskFailure } from '../diskFailure.ts'
import type { PressOutcome } from '../outcome.ts'

/** The outcomes of one file or letter; what goes wrong in it is its own failure and ends no other. */
export async function* caught(source: string, outcomes: AsyncIterable<PressOutcome>): AsyncGenerator<PressOutcome> {
  try {
    yield* outcomes
  } catch (error) {
    const cause = error instanceof Failure ? error : diskFailure(source === '-' ? 'standard input' : source, error)
    yield { status: 'failed', source, cause }
  }
}
