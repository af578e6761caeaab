import { american } from './lemmas/american.ts'
import type { Token } from './reading.ts'

/** The shape of a verb as it stands. `past` and `participle` are told apart only where the verb has two words for them. */
export type Inflection = 'base' | 's' | 'ing' | 'past' | 'participle' | 'either'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const PAST = words(
  'was were had did went gave took saw knew wrote drove broke spoke chose fell began sang drank became came ran arose rose stole froze forgot ate drew flew grew threw blew wore tore swore bore shook rode woke hid bit sank swam rang withdrew undertook overtook mistook foresaw oversaw overthrew foreswore outgrew underwent forgave forbade overcame undid',
)
const PARTICIPLE = words(
  'been done gone given taken seen known written driven broken spoken chosen fallen begun sung drunk risen arisen stolen frozen forgotten eaten drawn flown grown thrown blown worn torn sworn born borne shaken ridden woken hidden bitten sunk swum rung proven shown withdrawn undertaken overtaken mistaken foreseen overseen overthrown undergone forgiven forbidden undone gotten mown sewn',
)
/** Verbs whose base, past and participle are one word. */
export const UNCHANGED = words(
  'put cut hit set let cost hurt shut split spread quit burst cast bid bet rid shed thrust upset broadcast forecast',
)

const FIXED: ReadonlyMap<string, Inflection> = new Map([
  ['be', 'base'],
  ['being', 'ing'],
  ['having', 'ing'],
  ['doing', 'ing'],
  ['have', 'base'],
  ["'ve", 'base'],
  ["'s", 's'],
  ["'re", 's'],
  ["'m", 's'],
  ["'d", 'past'],
  ['am', 's'],
  ['are', 's'],
  ['is', 's'],
  ['has', 's'],
  ['does', 's'],
])

/** Whether a word stands in its dictionary form, in either spelling. */
export const isBase = (token: Pick<Token, 'lower' | 'lemma'> | undefined): boolean =>
  token !== undefined && american(token.lower) === token.lemma

/** How a verb stands in the text, by its ending and the lists above.
 * Matches expelled (either), gave (past), given (participle); `put` is base, and the reader of groups asks its subject. */
export function inflectionOf(token: Pick<Token, 'lower' | 'lemma'>): Inflection {
  const { lower, lemma } = token
  const fixed = FIXED.get(lower)
  if (fixed) return fixed
  if (PAST.has(lower)) return 'past'
  if (PARTICIPLE.has(lower)) return 'participle'
  if (isBase(token) || lower === 'become' || lower === 'come' || lower === 'run' || lower === 'overcome') return 'base'
  if (lower.endsWith('ing')) return 'ing'
  if (lower.endsWith('s') && (`${lemma}s` === lower || lower.endsWith('es'))) return 's'
  return 'either'
}

/** Whether the word may stand after `have`: expelled, given, come, put. */
export const mayBeParticiple = (token: Pick<Token, 'lower' | 'lemma'>): boolean => {
  const form = inflectionOf(token)
  return (
    form === 'either' ||
    form === 'participle' ||
    UNCHANGED.has(token.lower) ||
    token.lower === 'had' ||
    /^(be|over)?(come|run)$/.test(token.lower)
  )
}
