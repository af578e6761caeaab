import { parseTable } from '../../english/index.ts'
import type { Role } from '../../terms/index.ts'

/** What a verb does with an office: see `lexicon/role-verbs.tsv`. */
export type RoleVerb = {
  readonly does: 'give' | 'take' | 'enter' | 'leave' | 'follow'
  readonly tenure: Role['tenure'] | null
}

/** Verbs of office by dictionary form, particle included. */
export type RoleLexicon = { readonly verbs: ReadonlyMap<string, RoleVerb> }

/** Builds the knowledge of roles from the text of `lexicon/role-verbs.tsv`. */
export const roleLexicon = (verbs: string): RoleLexicon => ({
  verbs: new Map(
    parseTable(verbs).map(({ verb = '', does = '', tenure = '' }) => [
      verb,
      { does: does as RoleVerb['does'], tenure: (tenure || null) as RoleVerb['tenure'] },
    ]),
  ),
})
