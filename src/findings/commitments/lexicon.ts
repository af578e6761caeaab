import { type LexiconFiles, parseTable } from '../../english/index.ts'
import { entryWords } from '../events/index.ts'

export const PROMISING = ['pledge', 'offer', 'agree', 'allot', 'give', 'yield', 'go', 'fund', 'hostile'] as const
/** How words promise; see `lexicon/commitments.tsv`. */
export type Promising = (typeof PROMISING)[number]

export type PromiseWords = { readonly words: readonly string[]; readonly as: Promising }

/** By the first word, the longest entry first. */
export type CommitmentLexicon = {
  readonly verbs: ReadonlyMap<string, readonly PromiseWords[]>
  readonly wills: ReadonlyMap<string, readonly PromiseWords[]>
  readonly nouns: ReadonlyMap<string, readonly PromiseWords[]>
}

/** Builds the knowledge of promises. Throws a RangeError naming the entry where a column holds an unknown word. */
export function commitmentLexicon(files: LexiconFiles): CommitmentLexicon {
  const verbs = new Map<string, PromiseWords[]>()
  const wills = new Map<string, PromiseWords[]>()
  const nouns = new Map<string, PromiseWords[]>()
  const tables: Readonly<Record<string, Map<string, PromiseWords[]>>> = { verb: verbs, will: wills, noun: nouns }
  for (const { words: entry = '', is = '', as = '' } of parseTable(files('commitments'))) {
    const kind = PROMISING.find((known) => known === as)
    const table = tables[is]
    if (!kind || !table) throw new RangeError(`commitments: ${entry}\t${is}\t${as}`)
    const words = entryWords(entry)
    const key = (is === 'noun' ? words.at(-1) : words[0]) ?? ''
    table.set(key, [...(table.get(key) ?? []), { words, as: kind }])
  }
  for (const table of [verbs, wills, nouns])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { verbs, wills, nouns }
}
