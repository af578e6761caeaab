import { parseTable } from '../english/index.ts'
import { foldText } from '../terms/index.ts'
import type { OutcomeCue } from '../views/index.ts'
import { building, loadLexicon } from './lexicon.ts'

const OUTCOMES: readonly OutcomeCue['outcome'][] = ['done', 'slipped', 'withdrawn']

/** The words that tell what came of a promise (lexicon/outcomes.tsv), with those of a user's folder. Throws BAD_LEXICON. */
export function loadOutcomes(folder: string | null): readonly OutcomeCue[] {
  const lexicon = loadLexicon(folder)
  return building(lexicon, () =>
    parseTable(lexicon.files('outcomes')).map(({ words = '', outcome }) => {
      const known = OUTCOMES.find((it) => it === outcome)
      if (known === undefined) throw new RangeError(`outcomes: "${outcome}" is none of ${OUTCOMES.join(', ')}`)
      return { words: foldText(words), outcome: known }
    }),
  )
}
