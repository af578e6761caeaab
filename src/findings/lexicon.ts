/** The knowledge the finders use, built from the files of `lexicon/`. One field a kind of finding, each with its own type. */
export type FindingsLexicon = Record<string, never>
