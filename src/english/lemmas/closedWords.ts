import type { Tag } from '../reading.ts'

const BE = "be: am is are was were been being being 'm 're m r s"
const HAVE = "have: has had having 've ve"
const DO = 'do: does did done doing'
const MODALS = "will: 'll ll wo; would: 'd d; can: ca; shall: sha"
const PRONOUNS =
  "I: i me; he: him; they: them 'em em; we: us 's; this: these; that: those; you: u ya; one: ones; other: others"

/** Words of few, by tag, as the treebanks name them: `n't` is not, `them` they, `ca` can. */
const LISTS: Readonly<Partial<Record<Tag, string>>> = {
  AUX: `${BE} 's; ${HAVE}; ${DO}; ${MODALS}; get: got gotten getting gets`,
  VERB: `${BE} 's; ${HAVE}; ${DO}; go: gon; want: wan; get: got; flee: fled`,
  NOUN: 'series: series; species: species; means: means; headquarters: headquarters; crossroads: crossroads',
  PRON: PRONOUNS,
  DET: 'a: an; this: these; that: those; no: non',
  PART: "not: n't nt n; to: na ta; 's: ' s",
  ADV: "well: better best; far: furthest farther; late: later; early: earlier; long: longer; soon: sooner; not: n't",
  ADJ: 'good: better best; bad: worse worst; far: furthest farther farthest; old: elder eldest',
  CCONJ: "and: 'n n",
}

/** The dictionary form of a word of few; null for others. @example closedLemma("n't", 'PART') //=> 'not' */
export const closedLemma = (lower: string, tag: Tag): string | null => TABLES.get(tag)?.get(lower) ?? null

const tableOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('; ').flatMap((entry) => {
      const [lemma = '', forms = ''] = entry.split(': ')
      return forms.split(' ').map((form): [string, string] => [form, lemma])
    }),
  )

const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(LISTS).map(([tag, list]) => [tag, tableOf(list)]),
)
