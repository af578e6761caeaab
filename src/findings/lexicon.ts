import type { LexiconFiles } from '../english/index.ts'

/** The knowledge the finders use, built from the files of `lexicon/`. One field a kind of finding, each built in its own folder. */
export type FindingsLexicon = {
  // statements: StatementLexicon
}

/** Builds every kind's knowledge. Throws a RangeError that names the line where a file is malformed. */
export function findingsLexicon(_files: LexiconFiles): FindingsLexicon {
  return {}
}
