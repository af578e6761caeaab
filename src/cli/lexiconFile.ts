import { readFileSync } from 'node:fs'

/** The text of a file of `lexicon/` by its name. */
export const lexiconFile = (name: string): string =>
  readFileSync(new URL(`../../lexicon/${name}.tsv`, import.meta.url), 'utf8')
