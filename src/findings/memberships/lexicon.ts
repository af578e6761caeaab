import { type LexiconFiles, parseTable } from '../../english/index.ts'
import { foldName, type MembershipAs } from '../../terms/index.ts'
import { entryWords } from '../events/index.ts'

const AS: readonly MembershipAs[] = ['member', 'founder', 'leader', 'implementer', 'host']

export type MembershipWords = { readonly words: readonly string[]; readonly as: MembershipAs }

export type MembershipLexicon = {
  /** By the first word, the longest entry first. */
  readonly verbs: ReadonlyMap<string, readonly MembershipWords[]>
  /** By the head noun, the longest entry first. */
  readonly nouns: ReadonlyMap<string, readonly MembershipWords[]>
  /** Verbs whose subject is the body and whose object its members: `comprise`. By the first word, the longest entry first. */
  readonly wholes: ReadonlyMap<string, readonly MembershipWords[]>
  /** Nouns for what one holds of a body: `presidency`, `secretariat`. */
  readonly posts: ReadonlyMap<string, MembershipAs>
  /** Nouns for what a state works through: `formats such as`; a body whose name ends with one has members. */
  readonly formats: ReadonlySet<string>
  /** Folded name of a format to the ISO 3166-1 alpha-3 codes of its members. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

/** Builds the knowledge of memberships. Throws a RangeError naming the entry where a column holds an unknown word. */
export function membershipLexicon(files: LexiconFiles): MembershipLexicon {
  const verbs = new Map<string, MembershipWords[]>()
  const nouns = new Map<string, MembershipWords[]>()
  const wholes = new Map<string, MembershipWords[]>()
  const posts = new Map<string, MembershipAs>()
  const formats = new Set<string>()
  for (const { words: entry = '', is = '', as = '' } of parseTable(files('memberships'))) {
    const words = entryWords(entry)
    const kind = AS.find((known) => known === as)
    if (!kind) throw new RangeError(`memberships: ${entry}\t${is}\t${as}`)
    const last = words.at(-1) ?? ''
    if (is === 'verb') add(verbs, words[0] ?? '', { words, as: kind })
    else if (is === 'whole') add(wholes, words[0] ?? '', { words, as: kind })
    else if (is === 'noun') add(nouns, last, { words, as: kind })
    else if (is === 'post') posts.set(last, kind)
    else if (is === 'format') formats.add(last)
    else throw new RangeError(`memberships: ${entry}\t${is}\t${as}`)
  }
  for (const table of [verbs, wholes, nouns])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  const members = new Map<string, ReadonlySet<string>>()
  for (const { format = '', also = '', members: codes = '' } of parseTable(files('memberships-formats')))
    for (const name of [format, ...also.split(';')])
      if (name !== '') members.set(foldName(name), new Set(codes.split(' ')))
  return { verbs, nouns, wholes, posts, formats, members }
}

function add(table: Map<string, MembershipWords[]>, key: string, entry: MembershipWords): void {
  const list = table.get(key)
  if (list) list.push(entry)
  else table.set(key, [entry])
}
