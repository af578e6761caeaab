import { contains, type Span, type Statement } from '../../terms/index.ts'
import type { Context, Refiner } from '../steps.ts'
import { startingWithin } from './places.ts'

/** What stands within a reported content is that speaker's to say: `Tamm said he hoped to sail` is one statement.
 * Only the saying of somebody else known by name is a statement of its own: `Tamm said that Kask had promised to sail`;
 * nothing is one between quotation marks. Comes after the speakers are named. */
export const dropNested: Refiner<Statement> = {
  name: 'statements/dropNested',
  refine: (found, context) => {
    const sorted = [...found].sort((a, b) => a.evidence.span.start - b.evidence.span.start)
    const open: Statement[] = []
    return sorted.filter((statement) => {
      const { cue, evidence } = statement
      while (open.length > 0 && !open.some((other) => other.evidence.span.end > evidence.span.start)) open.length = 0
      const outer = cue && open.find((other) => other !== statement && holds(other, statement))
      const keep = !outer || isAnothers(statement, outer, context)
      if (keep) open.push(statement)
      return keep
    })
  },
}

/** Whether a statement's cue lies in a piece of another's content. */
const holds = (outer: Statement, { cue, content }: Statement): boolean =>
  cue !== null &&
  outer.content.some((piece) => contains(piece, cue)) &&
  content.some((piece) => outer.content.some((other) => contains(other, piece)))

function isAnothers({ speaker, cue, evidence }: Statement, outer: Statement, context: Context): boolean {
  if (!speaker?.actor || speaker.actor === outer.speaker?.actor || !cue) return false
  if (outer.content.some((piece) => piece.verbatim && contains(piece, evidence.span))) return false
  return isSpeech(cue, context)
}

/** Whether a cue holds a verb of speech, or says `according to`. */
const isSpeech = (cue: Span, { reading, lexicon }: Context): boolean =>
  startingWithin(reading.tokens, cue).some(
    ({ lemma, lower }) => lexicon.statements.speechVerbs.has(lemma) || lower === 'according',
  )
