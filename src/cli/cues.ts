import { parseTable } from '../english/index.ts'
import { foldText } from '../terms/index.ts'
import type { OutcomeCue, StanceCue } from '../views/index.ts'
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

const WHERES: readonly StanceCue['where'][] = ['cue', 'own', 'any']
const STANCES: readonly StanceCue['stance'][] = ['for', 'against']

/** The words by which somebody takes a stance (lexicon/stance.tsv), with those of a user's folder. Throws BAD_LEXICON. */
export function loadStances(folder: string | null): readonly StanceCue[] {
  const lexicon = loadLexicon(folder)
  return building(lexicon, () =>
    parseTable(lexicon.files('stance')).map(({ words = '', ...row }) => {
      const where = WHERES.find((it) => it === row.where)
      const stance = STANCES.find((it) => it === row.stance)
      if (where === undefined) throw new RangeError(`stance: "${row.where}" is none of ${WHERES.join(', ')}`)
      if (stance === undefined) throw new RangeError(`stance: "${row.stance}" is none of ${STANCES.join(', ')}`)
      return { words: foldText(words), where, stance }
    }),
  )
}
