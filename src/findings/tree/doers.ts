import type { ActorId } from '../../terms/index.ts'
import { doersOf, targetsOf } from '../events/index.ts'
import type { Field } from './field.ts'
import { isRelative, joinedTo, phraseOf, prepositionOf } from './nouns.ts'

/** Verbs whose subject does what their infinitive says, even with an object: "promised [Chad] to send". */
const KEEPS_SUBJECT = /^(promise|pledge|vow|offer|threaten|agree|commit|undertake|use|swear|guarantee|ask)$/

/** The nouns that a predicate is said of, through conjunction, relative clause, infinitive and participle:
 * "[Chad], which agreed to pay", "[Chad] signed and pays"; of a passive those it is done to. */
export function subjectsOf(field: Field, node: number, depth = 0): number[] {
  const { tree, tokens } = field
  if (depth > 6 || node < 0) return []
  const own = tree.among(node, 'nsubj', 'csubj').filter((noun) => tokens[noun]?.relation !== 'nsubj:outer')
  const above = tree.above(node)
  if (own.length > 0) return own.flatMap((noun) => (isRelative(field, noun) ? antecedentOf(field, node, noun) : [noun]))
  switch (tree.relation(node)) {
    case 'conj':
      return subjectsOf(field, above, depth + 1)
    case 'acl':
      if (!isInfinitive(field, node)) return [above]
      return ownersAt(field, above).length > 0
        ? ownersAt(field, above)
        : subjectsOf(field, verbOver(field, above), depth + 1)
    case 'xcomp':
    case 'ccomp':
    case 'advcl': {
      const object = tree.among(above, 'obj', 'iobj').filter((noun) => noun < node)[0]
      const byObject = object !== undefined && isInfinitive(field, node) && tree.relation(node) !== 'advcl'
      if (byObject && !KEEPS_SUBJECT.test(tokens[above]?.lemma ?? '')) return [object]
      return subjectsOf(field, above, depth + 1)
    }
    default:
      return []
  }
}

/** Who does what a predicate says: its subject, or who stands behind "by" where it is passive, "together with" included. */
export function doersAt(field: Field, node: number): ActorId[] {
  const nouns = isPassive(field, node) ? agentsOf(field, node) : subjectsOf(field, node)
  const speaker = isPassive(field, node) ? [] : speakerFor(field, node, nouns)
  if (speaker.length > 0) return speaker
  return unique([...nouns.flatMap((noun) => actorsAt(field, noun)), ...togetherWith(field, node)])
}

/** "[Chad] said it would": whoever says so, where the pronoun may mean it; "the minister said it would" is not the minister. */
function speakerFor(field: Field, node: number, nouns: readonly number[]): ActorId[] {
  const { tree, tokens, layout } = field
  const word = tokens[nouns[0] ?? -1]?.lower ?? ''
  if (nouns.length !== 1 || !/^(it|they|he|she)$/.test(word)) return []
  let clause = node
  while (tree.relation(clause) === 'conj') clause = tree.above(clause)
  if (tree.relation(clause) !== 'ccomp') return []
  const speaker = subjectsOf(field, tree.above(clause)).flatMap((noun) => actorsAt(field, noun))
  const person = speaker.some((actor) => layout.kindOf(actor) === 'person')
  return person === /^(he|she)$/.test(word) ? unique(speaker) : []
}

/** The nouns behind "by" of a passive; those of a joined participle serve both: "built and run by". */
function agentsOf(field: Field, node: number): number[] {
  const { tree } = field
  const own = tree.among(node, 'obl', 'nmod').filter((noun) => prepositionOf(field, noun) === 'by')
  if (own.length > 0) return own.filter((noun) => !field.layout.isTime(noun) && !isOthers(field, node, noun))
  return tree.among(node, 'conj').flatMap((other) => (isPassive(field, other) ? agentsOf(field, other) : []))
}

/** "hosted by Chad and co-led by [Niger]": whose agent the tree hangs on the first. */
const isOthers = ({ tokens }: Field, node: number, noun: number): boolean =>
  tokens.slice(node + 1, noun).some(({ lower }) => /^co-?(led|chaired|founded|hosted|headed)$/.test(lower))

/** "founded it [together with Chad]": who does it too, wherever the tree hangs the words. */
function togetherWith(field: Field, node: number): ActorId[] {
  const { tree, tokens, sentence } = field
  for (let at = node + 1; at < Math.min(sentence.last, node + 16); at++) {
    if (!/^(together|along|jointly)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'with') continue
    const noun = tree.above(at + 1)
    return noun > at && tree.hangsOn(noun, node) ? actorsAt(field, noun) : []
  }
  return []
}

/** Whether a verb is passive, also as a participle behind a noun: "a fund [set] up by Chad". */
export function isPassive({ tree, tokens }: Field, node: number): boolean {
  if (tree.under(node).some((child) => /^(aux:pass|nsubj:pass)$/.test(tokens[child]?.relation ?? ''))) return true
  const token = tokens[node]
  if (token?.tag !== 'VERB') return false
  const bare = tree.among(node, 'aux', 'nsubj', 'mark').length === 0
  if (isParted(tree, tokens, node) && bare && token.lower !== token.lemma && !/ing$/.test(token.lower)) return true
  const joined = tree.relation(node) === 'conj' && isPassive({ tree, tokens } as Field, tree.above(node))
  if (token.relation === 'acl:relcl' && token.lower === token.lemma) return false
  const past = !/ing$/.test(token.lower) && (token.lower !== token.lemma || joined || tree.relation(node) === 'acl')
  return bare && past && (tree.relation(node) === 'acl' || joined)
}

/** "[unions] grouped in the front set up roadblocks": a participle right behind the subject that the tree hangs on the verb. */
function isParted(tree: Field['tree'], tokens: Field['tokens'], node: number): boolean {
  if (tree.relation(node) !== 'advcl' || !/^(NOUN|PROPN)$/.test(tokens[node - 1]?.tag ?? '')) return false
  return tree.among(tree.above(node), 'nsubj').includes(node - 1) && tree.above(node) > node
}

/** Whether a verb is an infinitive with "to". */
export const isInfinitive = ({ tree, tokens }: Field, node: number): boolean =>
  tree.among(node, 'mark').some((mark) => tokens[mark]?.lower === 'to')

/** The actors that a noun and those joined to it name, or that an apposition to it names. */
export const actorsAt = (field: Field, noun: number): ActorId[] =>
  unique(joinedTo(field, noun).flatMap((one) => actorsOfOne(field, one)))

function actorsOfOne(field: Field, noun: number): ActorId[] {
  const { layout, tree, tokens, agents } = field
  if (tokens[noun]?.lower === 'both') return lastStates(field, noun)
  const whose = tree.among(noun, 'nmod').find((owner) => tokens[owner]?.lower === 'whose')
  if (whose !== undefined && COUNTRY.test(tokens[noun]?.lemma ?? '')) return countriesOf(field, noun, whose)
  const chunk = phraseOf(field, noun)
  const found = chunk ? doersOf(layout, [chunk], agents) : []
  if (found.length > 0) return found
  const beside = tree.among(noun, 'appos').flatMap((other) => actorsOfOne(field, other))
  if (beside.length > 0) return beside
  return layout
    .mentionsAt(noun)
    .slice(0, 1)
    .flatMap(({ actor, form, span }) => {
      const last = layout.reading.tokens[noun]?.end === span.end
      return last && form !== 'pronoun' ? [actor] : []
    })
}

const COUNTRY = /^(country|nation|homeland|government|state)$/

/** "his counterpart, [whose country] holds": the state of whoever the relative clause is about. */
function countriesOf(field: Field, noun: number, whose: number): ActorId[] {
  const { layout, tree } = field
  const owners = antecedentOf(field, tree.above(noun), whose).flatMap((owner) => [
    ...actorsOfOne(field, owner),
    ...layout.mentionsAt(owner).map(({ actor }) => actor),
  ])
  return unique(owners)
    .slice(0, 1)
    .flatMap((actor) => {
      const country = layout.countryOf(actor)
      return country === null ? [] : (layout.stateOf(country) ?? [])
    })
}

/** How far back, in code units, those meant by "both" may have been named. */
const REACH = 900

/** "[both] are members": the last two states named before; nobody where fewer were. */
function lastStates({ layout, tokens }: Field, token: number): ActorId[] {
  const at = tokens[token]?.start ?? 0
  const before = layout.reading.mentions.filter(
    ({ span, actor }) => span.end <= at && at - span.end < REACH && layout.kindOf(actor) === 'state',
  )
  const found = unique(before.reverse().map(({ actor }) => actor)).slice(0, 2)
  return found.length === 2 ? found.reverse() : []
}

/** The actors that a noun and those joined to it name or belong to: the side that something is done to. */
export const receiversAt = (field: Field, noun: number): ActorId[] =>
  unique(
    joinedTo(field, noun).flatMap((one) => {
      const chunk = phraseOf(field, one)
      return chunk ? targetsOf(field.layout, [chunk]) : []
    }),
  )

/** The nouns that own a noun: "[Chad]'s pledge", "[its] founder". */
export const ownersAt = ({ tree, tokens }: Field, noun: number): number[] =>
  tree.among(noun, 'nmod', 'nsubj').filter((owner) => {
    if (tokens[owner]?.relation === 'nmod:poss' && tokens[owner]?.tag === 'PRON') return true
    return tree.among(owner, 'case').some((mark) => /^['’]s?$/.test(tokens[mark]?.lower ?? ''))
  })

/** The first of two objects where the tree takes it for an owner: "gave [Chad] ten buses"; null where there is none. */
export const bareReceiver = ({ tree, tokens }: Field, noun: number): number | null =>
  tree
    .among(noun, 'nmod')
    .find(
      (owner) =>
        tokens[owner]?.relation === 'nmod:poss' &&
        tokens[owner]?.tag !== 'PRON' &&
        tree.among(owner, 'case').length === 0,
    ) ?? null

/** The noun that a relative clause is about; the phrase right before its pronoun where the tree hangs it on a verb. */
function antecedentOf(field: Field, node: number, pronoun: number): number[] {
  const { tree, tokens, layout } = field
  const above = tree.above(node)
  if (tree.relation(node) === 'acl' && above >= 0) return [above]
  if (tree.relation(node) === 'conj') return antecedentOf(field, above, pronoun)
  for (let index = pronoun - 1; index >= field.sentence.first; index--) {
    const chunk = layout.chunkAt(index)
    if (chunk) return [chunk.head]
    if (tokens[index]?.tag !== 'PUNCT') return []
  }
  return []
}

/** The verb that a noun is subject or object of, directly or through the noun it hangs on; -1 where there is none. */
export function verbOver({ tree, tokens }: Field, noun: number): number {
  for (let index = tree.above(noun), depth = 0; index >= 0 && depth < 3; index = tree.above(index), depth++)
    if (tokens[index]?.tag === 'VERB' || tree.among(index, 'cop').length > 0) return index
  return -1
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
