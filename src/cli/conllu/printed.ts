import type { Features, ParsedWord } from '../../english/index.ts'
import type { ConlluSentence, Row } from './sentences.ts'

/** A sentence with what was told of its words filled in; its comments, ranges, unwritten words and other columns stay. */
export function printed({ comments, rows }: ConlluSentence, words: readonly ParsedWord[]): string {
  let at = 0
  const lines = rows.map((row) => (row.kind === 'word' ? filled(row, words[at++]) : row.columns.join('\t')))
  return `${[...comments, ...lines].join('\n')}\n\n`
}

function filled({ columns }: Row, word: ParsedWord | undefined): string {
  if (!word) return columns.join('\t')
  const [id, form, , , xpos, , , , enhanced, more] = columns
  const { lemma, tag, features, head, relation } = word
  return [id, form, lemma || '_', tag, xpos, featuresOf(features), head, relation, enhanced, more].join('\t')
}

/** Features in CoNLL-U's order. @example featuresOf({ Tense: 'Past', Mood: 'Ind' }) //=> 'Mood=Ind|Tense=Past' */
export function featuresOf(features: Features): string {
  const pairs = Object.entries(features).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return pairs.map(([name, value]) => `${name}=${value}`).join('|') || '_'
}
