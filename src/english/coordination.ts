import { inflectionOf, mayBeParticiple } from './inflection.ts'
import type { Token, VerbGroup } from './reading.ts'

/** Hands the auxiliaries of `was arrested` on to `deported` in `was arrested and deported`, and `to` on in `to meet and sign`.
 * `earlier` are the groups of the sentence before this one. Not `was arrested and left`. */
export function joinCoordinated(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly VerbGroup[],
  end: number,
): VerbGroup {
  const own = tokens[group.head]
  const before = earlier.at(-1)
  if (!before || !own || group.head !== group.first) return group
  const form = inflectionOf(own)
  if (form === 'base' && isBareInfinitive(tokens, group, before)) return { ...group, form: 'infinitive', tense: null }
  let link = group.first - 1
  while (link >= before.last && tokens[link]?.tag === 'ADV') link--
  const comma = tokens[link]?.text === ','
  if (tokens[link]?.tag !== 'CCONJ' && !comma) return group
  if (form === 'base') {
    const bare = comma ? (isBare(before) ? before : null) : bareBefore(tokens, earlier)
    return bare && !hasClause(tokens, before.last, link) ? { ...group, ...sharedBy(group, bare) } : group
  }
  if (comma || before.first === before.head || hasMark(tokens, before.last, link)) return group
  const object = startsObject(tokens[group.last], group.last, end)
  if (before.passive && !object && mayBeParticiple(own))
    return { ...group, ...sharedBy(group, before), perfect: before.perfect, passive: true }
  if (before.passive || before.progressive || !before.perfect) return group
  return mayBeParticiple(own) ? { ...group, ...sharedBy(group, before), perfect: true, passive: false } : group
}

const sharedBy = (group: VerbGroup, before: VerbGroup): Pick<VerbGroup, 'form' | 'tense' | 'modal' | 'negated'> => ({
  form: before.form,
  tense: before.tense,
  modal: before.modal,
  negated: group.negated || before.negated,
})

/** `to meet`, `will meet`: what another base form may go together with. */
const isBare = (group: VerbGroup): boolean =>
  (group.modal !== null || group.form === 'infinitive') && !group.perfect && !group.passive && !group.progressive

/** The last such group, over others that a base form cannot go together with: `to stop using it and update`. */
function bareBefore(tokens: readonly Token[], earlier: readonly VerbGroup[]): VerbGroup | null {
  for (const group of earlier.slice(-4).reverse()) {
    if (isBare(group)) return group
    const head = tokens[group.head]
    if (group.form === 'finite' && group.first === group.head && head && inflectionOf(head) === 'base') return null
  }
  return null
}

/** `let me know`, `helped Riga build`: a base verb after an object of these verbs. */
function isBareInfinitive(tokens: readonly Token[], group: VerbGroup, before: VerbGroup): boolean {
  if (!/^(let|make|help|see|watch|hear)$/.test(before.lemma)) return false
  const between = tokens.slice(before.last, group.first)
  return between.length <= 6 && between.every((token) => /^(DET|PRON|PROPN|NOUN|ADJ|NUM|PART|ADV)$/.test(token.tag))
}

/** Marks other than commas, and words that open a clause. */
const hasClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token) => (token.tag === 'PUNCT' && token.text !== ',') || /^(who|which|that|when|where|if)$/.test(token.lower),
    )

const hasMark = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.tag === 'PUNCT')

const startsObject = (token: Token | undefined, index: number, end: number): boolean =>
  token !== undefined && index < end && /^(DET|NUM|PRON|NOUN|PROPN|ADJ)$/.test(token.tag)
