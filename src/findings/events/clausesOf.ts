import type { Sentence, VerbGroup } from '../../english/index.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { Argument, Clause } from './clause.ts'
import { type Clauses, NOWHERE, type Place } from './clausePlace.ts'
import type { Layout } from './layout.ts'
import { phrasesOf } from './nominal.ts'
import { nonfinitePlace } from './nonfinite.ts'
import { leadOf, openerOf } from './openers.ts'
import { type Predicate, predicatesOf } from './predicate.ts'
import { type Subject, subjectOf } from './subjectOf.ts'

/** The clauses of a sentence in order of their verbs, each with subject, arguments and the clause it hangs on.
 * In "China responded by recalling its envoy and expelling Latvia's" all three share the subject. */
export function clausesOf(layout: Layout, sentence: Sentence): Clause[] {
  const predicates = predicatesOf(layout, sentence)
  const byNode = new Map<number, Predicate>()
  for (const one of predicates) {
    const other = byNode.get(one.node)
    if (!other || one.verb.head === one.node) byNode.set(one.node, one)
  }
  const made = new Map<Predicate, Clause | null>()
  const make = (predicate: Predicate): Clause | null => {
    const known = made.get(predicate)
    if (known !== undefined) return known
    made.set(predicate, null)
    const clause = clauseOf({ layout, sentence, at, before }, predicate)
    made.set(predicate, clause)
    return clause
  }
  const at = (node: number): Clause | null => {
    const predicate = byNode.get(node)
    return predicate ? make(predicate) : null
  }
  const before = (token: number): Clause | null => {
    for (const predicate of predicates.filter(({ verb }) => verb.first < token && verb.form === 'finite').reverse()) {
      const clause = make(predicate)
      if (clause && clause.link !== 'relative' && clause.subject.length > 0) return clause
    }
    return null
  }
  return predicates.flatMap((predicate) => make(predicate) ?? [])
}

function clauseOf(clauses: Clauses, { verb, node }: Predicate): Clause {
  const { layout, sentence } = clauses
  const args = sharedArguments(layout, verb, node, argumentsOf(layout, node, verb.last))
  const base = { verb, sentence, args, lead: leadOf(layout, verb, node, sentence), opener: openerOf(layout, node) }
  const place = placeOf(clauses, verb, node)
  return { ...base, ...place, lead: place.lead ?? base.lead }
}

function placeOf(clauses: Clauses, verb: VerbGroup, node: number): Place {
  const { layout } = clauses
  const shared = jointOf(clauses, node)
  const own = subjectOf(layout, node, verb) ?? raisedSubject(layout, node, verb)
  if (shared && !own && isAlike(shared.verb, verb)) {
    const { subject, governor, link, noun, byObject, lead } = shared
    return { subject, governor, link, noun, byObject, ...(verb.form === 'finite' ? {} : { lead }) }
  }
  if (shared && !own) {
    const finite = verb.form === 'finite' ? finiteAbove(shared) : shared
    const { subject, governor, link } = finite
    return { ...NOWHERE, subject, governor, link }
  }
  if (verb.form !== 'finite') return nonfinitePlace(clauses, verb, node, own)
  const beside = own ? null : unjoined(clauses, verb)
  if (beside) return { ...NOWHERE, subject: beside.subject, governor: beside.governor, link: beside.link }
  if (own?.relative) return { ...NOWHERE, subject: own.chunks, link: 'relative' }
  const place = { ...NOWHERE, subject: own?.chunks ?? [] }
  return { ...place, ...reported(clauses, shared ? (clauses.layout.reading.tokens[node]?.head ?? node) : node) }
}

/** "[Chad] is expected to sign" where the tree gives the subject to the infinitive alone. */
function raisedSubject(layout: Layout, node: number, verb: VerbGroup): Subject | null {
  if (verb.form !== 'finite') return null
  const infinitive = layout.tree
    .among(node, 'xcomp')
    .find((child) => layout.tree.among(child, 'nsubj').some((subject) => subject < verb.first))
  return infinitive === undefined ? null : subjectOf(layout, infinitive, verb)
}

/** "accused Niger, [recalled] its envoy and": a finite verb without subject behind a comma goes on with the one before, however the tree has it. */
function unjoined({ layout, before }: Clauses, verb: VerbGroup): Clause | null {
  const { tokens } = layout.reading
  let index = verb.first - 1
  while (tokens[index]?.tag === 'ADV') index--
  return tokens[index]?.text === ',' || tokens[index]?.tag === 'CCONJ' ? before(verb.first) : null
}

/** What a finite clause with its own subject hangs on: the verb that reports it, or the noun it is about. */
function reported(clauses: Clauses, node: number): Partial<Place> {
  const { layout, at } = clauses
  const { tree, reading } = layout
  const relation = tree.relation(node)
  const above = reading.tokens[node]?.head ?? -1
  const parted = above >= 0 && above < node && reading.tokens.slice(above, node).some(({ text }) => text === ';')
  const after = tree.among(node, 'parataxis').flatMap((child) => reporterAt(clauses, child) ?? [])[0]
  if (parted) return after ? { governor: after, link: 'that' } : {}
  if (relation === 'ccomp' || (relation === 'advcl' && isThat(layout, node))) {
    const governor = at(above)
    if (governor) return { governor, link: 'that' }
    const [noun] = phrasesOf(layout, above)
    return noun ? { noun, ...over(clauses, above) } : {}
  }
  if (relation === 'acl') {
    const [noun] = phrasesOf(layout, above)
    if (noun) return isThat(layout, node) ? { noun, ...over(clauses, above) } : { noun }
  }
  if (relation === 'parataxis') {
    const governor = reporterAt(clauses, above)
    if (governor) return { governor, link: 'that' }
  }
  return after ? { governor: after, link: 'that' } : {}
}

/** The clause that a noun stands in, as what reports a clause about the noun: "[made] allegations that". */
function over({ layout, at }: Clauses, noun: number): Pick<Place, 'governor' | 'link'> {
  let index = layout.reading.tokens[noun]?.head ?? -1
  for (let depth = 0; depth < 4 && index >= 0; depth++) {
    const governor = at(index)
    if (governor) return { governor, link: 'that' }
    index = layout.reading.tokens[index]?.head ?? -1
  }
  return { governor: null, link: null }
}

const isThat = ({ tree, reading }: Layout, node: number): boolean =>
  tree.among(node, 'mark').some((mark) => reading.tokens[mark]?.lower === 'that')

const SAYING =
  /^(say|tell|announce|add|claim|report|state|declare|warn|suggest|insist|argue|allege|confirm|note|write|stress|complain|reveal|tweet|maintain|acknowledge|admit|assert|indicate|emphasize|estimate|show)$/

function reporterAt({ at, layout }: Clauses, node: number): Clause | null {
  const verb = layout.verbAt(node)
  if (!verb || !SAYING.test(verb.lemma)) return null
  return at(node)
}

/** The clause that one is joined to by "and" or "or". */
function jointOf({ layout, at }: Clauses, node: number): Clause | null {
  const above = layout.reading.tokens[node]?.head ?? -1
  return layout.tree.relation(node) === 'conj' && above >= 0 ? at(above) : null
}

/** "was to offer help and [stands] ready": a finite verb goes on with the nearest finite one. */
const finiteAbove = (clause: Clause): Clause =>
  clause.verb.form === 'finite' || !clause.governor ? clause : finiteAbove(clause.governor)

/** Whether two verbs are of one form, so that what one hangs on the other does too. */
const isAlike = (a: VerbGroup, b: VerbGroup): boolean =>
  (a.form === 'finite') === (b.form === 'finite') && !(a.form === 'infinitive' && b.form === 'gerund')

/** "[condemned and rejected] the plan": a verb right before another that is joined to it shares what follows. */
function sharedArguments(layout: Layout, verb: VerbGroup, node: number, own: readonly Argument[]): readonly Argument[] {
  if (own.some(({ loose }) => !loose)) return own
  const { tokens } = layout.reading
  const next = layout.tree.among(node, 'conj').find((child) => {
    const other = layout.verbAt(child)
    return (
      other &&
      tokens.slice(verb.last, other.first).every(({ tag }) => tag === 'CCONJ' || tag === 'ADV' || tag === 'PUNCT')
    )
  })
  return next === undefined ? own : argumentsOf(layout, next, verb.last)
}
