import type { Statement } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { draftOf } from './draft.ts'
import { isName } from './pieces.ts'

const SIGNATURE =
  /^[^\S\n]*([―—–]|--?)[^\S\n]*(?=\p{Lu})([^\n―—–“”"]{2,80}?)[^\S\n]*(?:[.]?[^\S\n]*(?:\n|$)|(?<=\p{Ll}{2})[.](?=\s))/u

/** A quotation signed with a dash and a name.
 * Matches `“We sail at noon.” ― Liisa Tamm`; not `“We sail at noon” — and nobody did`. */
export const pulledQuote: Finder<Statement> = {
  name: 'statements/pulledQuote',
  find: ({ reading }) =>
    reading.quotes.flatMap((quote) => {
      const { text } = reading.article
      const found =
        quote.closed && !isName(text, quote) && SIGNATURE.exec(text.slice(quote.outer.end, quote.outer.end + 120))
      const [, dash, name] = found || []
      if (!found || !dash || !name || !isSigned(name)) return []
      const cue = quote.outer.end + found[0].indexOf(dash)
      const start = quote.outer.end + found[0].indexOf(name, found[0].indexOf(dash) + dash.length)
      return (
        draftOf(reading, {
          speaker: { start, end: start + name.length },
          cue: { start: cue, end: cue + dash.length },
          content: [quote.outer],
        }) ?? []
      )
    }),
}

/** A name, or a name and after a comma who that is; no sentence. */
const isSigned = (name: string): boolean => {
  const words = (name.split(',')[0] ?? '').split(/\s+/)
  return words.length <= 6 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}
