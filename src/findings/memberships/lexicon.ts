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
  /** Nouns that head a list of members: `members Chad and Niger`. */
  readonly lists: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Nouns for what a state works through: `formats such as`. */
  readonly formats: ReadonlySet<string>
  /** Folded name of a format to the ISO 3166-1 alpha-3 codes of its members. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

/** Builds the knowledge of memberships. Throws a RangeError naming the entry where a column holds an unknown word. */
export function membershipLexicon(files: LexiconFiles): MembershipLexicon {
  const verbs = new Map<string, MembershipWords[]>()
  const nouns = new Map<string, MembershipWords[]>()
  const lists = new Map<string, (readonly string[])[]>()
  const formats = new Set<string>()
  for (const { words: entry = '', is = '', as = '' } of parseTable(files('memberships'))) {
    const words = entryWords(entry)
    const key = (is === 'verb' ? words[0] : words.at(-1)) ?? ''
    const kind = AS.find((known) => known === as)
    const table = is === 'verb' ? verbs : is === 'noun' ? nouns : null
    if (is === 'list') lists.set(key, [...(lists.get(key) ?? []), words])
    else if (is === 'format') formats.add(key)
    if (table && kind) table.set(key, [...(table.get(key) ?? []), { words, as: kind }])
    else if (is !== 'list' && is !== 'format') throw new RangeError(`memberships: ${entry}\t${is}\t${as}`)
  }
  for (const table of [verbs, nouns])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  const members = new Map<string, ReadonlySet<string>>()
  for (const { format = '', also = '', members: codes = '' } of parseTable(files('memberships-formats')))
    for (const name of [format, ...also.split(';')])
      if (name !== '') members.set(foldName(name), new Set(codes.split(' ')))
  return { verbs, nouns, lists, formats, members }
}
