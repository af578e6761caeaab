import { parseTable } from '../../english/index.ts'

/** Words that bring in a quotation. */
export type StatementLexicon = {
  /** Verbs of speech by dictionary form: `say`. */
  readonly speechVerbs: ReadonlySet<string>
}

/** Builds the words from the rows of `lexicon/speech-verbs.tsv`. Throws a RangeError that names the verb where a row is malformed.
 * @example statementLexicon('verb\treason\nsay\tthe plain verb').speechVerbs.has('say') //=> true */
export function statementLexicon(table: string): StatementLexicon {
  const speechVerbs = new Set<string>()
  for (const { verb = '', reason = '' } of parseTable(table)) {
    if (!/^[a-z]+$/.test(verb) || reason === '')
      throw new RangeError(`lexicon/speech-verbs.tsv: "${verb}" needs one word and a reason`)
    speechVerbs.add(verb)
  }
  return { speechVerbs }
}
