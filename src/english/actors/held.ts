import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import { tenures } from './holders.ts'
import type { Office, Tenure } from './office.ts'

/** A title somebody bears, as one place of the article has it. */
export type Held = {
  readonly office: Office
  readonly holder: Draft
  readonly title: string
  /** The folded words of `title`. */
  readonly words: readonly string[]
  owner: Draft | null
  readonly tenure: Tenure
  /** `nominal` where the holder has no name. */
  readonly by: 'title' | 'copula' | 'counterpart' | 'nominal'
  /** Of a counterpart or predecessor, whose. */
  readonly beside?: Draft
  /** Whether it is the office of `beside`, held before or after. */
  readonly same?: boolean
}

/** The titles that stand beside persons. */
export const heldOf = (offices: readonly Office[]): Held[] =>
  offices
    .filter(({ entry }) => !/^(?:counterpart|predecessor|successor|colleague)$/.test(entry.full))
    .flatMap((office) =>
      tenures(office).map(({ holder, owner }) => ({
        office,
        holder,
        title: office.title,
        words: office.words,
        owner,
        tenure: office.tenure,
        by: 'title' as const,
      })),
    )

/** Nouns that stand for the office of another. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = {
  'top diplomat':
    /foreign minister|secretary of state|foreign secretary|minister of foreign affairs|high representative|foreign policy chief/,
  diplomat: /ambassador|envoy|foreign minister|secretary of state|foreign secretary|consul/,
  leader: /president|prime minister|premier|chancellor|leader|chairman|king|chief|emir/,
  premier: /prime minister/,
  head: /president|chief|director|chairman|head|governor|secretary general/,
  chief: /president|director|head|commissioner|commander|secretary general|chief/,
  envoy: /ambassador|envoy|representative/,
  lawmaker: /senator|member of parliament|representative|congressman|congresswoman|deputy|mp/,
  politician: /minister|senator|president|leader|mayor|governor|member/,
  legislator: /senator|member of parliament|representative|congressman|congresswoman/,
  secretary: /secretary/,
  official: /minister|director|commissioner|chief|secretary|spokes|official/,
  spokesperson: /spokes/,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  monarch: /king|queen|emperor/,
  governor: /governor/,
}

/** Whether a noun phrase such as `the foreign minister` can mean whoever bears a title. */
export function canMean(office: Office, held: Held): boolean {
  if (office.owner && held.owner && office.owner !== held.owner && office.owner.country !== held.owner.country)
    return false
  const [wanted, has] = [office.words, held.words]
  const synonyms = STANDS_FOR[office.entry.full.toLowerCase()]
  if (synonyms?.test(held.title)) return office.title === office.entry.full || office.owner !== null
  const head = foldWords(office.entry.full).at(-1)
  if (head === undefined || !has.includes(head)) return false
  return (
    wanted.every((word) => has.includes(word)) || (office.owner !== null && has.every((word) => wanted.includes(word)))
  )
}
