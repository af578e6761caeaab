import type { Chunk, VerbGroup } from '../../english/index.ts'
import type { Clause, Link } from './clause.ts'
import { type Clauses, NOWHERE, type Place } from './clausePlace.ts'
import type { Layout } from './layout.ts'
import { phrasesOf } from './nominal.ts'
import type { Subject } from './subjectOf.ts'

/** Who does what an infinitive, gerund or participle says, and what it hangs on: "urged [Poland] to sign", "[decision] to sign", "banks [accused] of". */
export function nonfinitePlace(clauses: Clauses, verb: VerbGroup, node: number, own: Subject | null): Place {
  const { layout } = clauses
  const { tree, reading } = layout
  const { tokens } = reading
  const relation = tree.relation(node)
  const above = reading.tokens[node]?.head ?? -1
  const link: Link =
    verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' && !verb.passive ? 'gerund' : 'participle'
  const governor = above >= 0 ? governorOf(clauses, above) : null
  if (own && own.chunks.length > 0) {
    if (own.relative) return { ...NOWHERE, subject: own.chunks, link: 'relative' }
    return {
      ...NOWHERE,
      subject: own.chunks,
      governor,
      link: governor ? link : null,
      byObject: link === 'infinitive' && isBehind(own, governor),
    }
  }
  const apart =
    tokens[verb.first - 1]?.text === ',' && link === 'gerund' && governor !== null && governor.verb.first < above
  if (relation === 'acl' && !apart) return ofNoun(clauses, above, verb, link, governor)
  if (!governor) return NOWHERE
  if (apart && governor.verb.form === 'gerund') {
    const { subject, governor: over, link: how, noun, byObject, lead } = governor
    return { subject, governor: over, link: how, noun, byObject, lead }
  }
  if (link === 'infinitive') return controlled(layout, verb, governor)
  const last = governor.args.filter(({ at }) => at < verb.first).at(-1)
  const opener = reading.tokens[tree.among(node, 'mark', 'case')[0] ?? -1]?.lower ?? ''
  const byObject =
    link === 'gerund' &&
    last !== undefined &&
    governor.args.some(({ prep }) => prep === null) &&
    /^(of|for|from|into|with|over)$/.test(opener)
  return { ...NOWHERE, subject: governor.subject, governor, link, byObject }
}

/** Whether a subject stands behind the verb that its infinitive hangs on: "urged [Chad] to sign"; not "[Chad] is expected to sign". */
const isBehind = ({ chunks: [first] }: Subject, governor: Clause | null): boolean =>
  !governor || (first?.first ?? 0) >= governor.verb.last

/** The clause that a word belongs to: its own, or that of the noun phrase it stands in. */
function governorOf({ layout, at }: Clauses, from: number): Clause | null {
  for (let index = from, depth = 0; index >= 0 && depth < 5; depth++) {
    const clause = at(index)
    if (clause) return clause
    index = layout.reading.tokens[index]?.head ?? -1
  }
  return null
}

const DOCUMENT =
  /^(report|resolution|statement|letter|tweet|message|declaration|bill|post|note|speech|article|communique|communiqué|law|decree|order|motion|video|document|petition|interview)$/

/** "a [resolution] condemning" is whoever passed it; "[Omar's] letter accusing" is whose it is; "[banks] accused of" are the banks. */
function ofNoun({ layout }: Clauses, noun: number, verb: VerbGroup, link: Link, governor: Clause | null): Place {
  const chunks = phrasesOf(layout, noun)
  const { tokens } = layout.reading
  const [head] = chunks
  if (!head) return NOWHERE
  if (link === 'infinitive') {
    if (!governor || noun < governor.verb.first) return { ...NOWHERE, subject: chunks, link: 'infinitive', noun: head }
    return controlled(layout, verb, governor, head)
  }
  if (link === 'gerund' && governor && DOCUMENT.test(tokens[noun]?.lemma ?? '')) {
    const owned = chunks.some(({ first, head: at }) =>
      tokens.slice(first, at).some(({ lower }) => /^('s|')$/.test(lower)),
    )
    return { ...NOWHERE, subject: owned ? chunks : governor.subject, governor, link }
  }
  return { ...NOWHERE, subject: link === 'participle' ? [head] : chunks, link: 'relative' }
}

/** "urged [Poland] to sign" by the object; "for [the army] to enter" and "agreed to sign" without one by the subject. */
function controlled(layout: Layout, verb: VerbGroup, governor: Clause, about: Chunk | null = null): Place {
  if (governor.verb.passive && !about) return { ...NOWHERE, subject: governor.subject, governor, link: 'infinitive' }
  const before = governor.args.filter(({ chunks, loose }) => !loose && (chunks[0]?.first ?? 0) < verb.first)
  const object = before.find(({ prep, at }) => prep === null || at === governor.verb.last)
  const nearest = nounBefore(layout, verb, governor)
  const people = object ?? before.at(-1)
  const noun = about ?? nearest ?? people?.chunks[0] ?? null
  if (!people) return { ...NOWHERE, subject: governor.subject, governor, link: 'infinitive' }
  return { ...NOWHERE, subject: people.chunks, governor, link: 'infinitive', byObject: true, noun }
}

function nounBefore(layout: Layout, verb: VerbGroup, governor: Clause): Chunk | undefined {
  const chunk = layout.chunkAt(verb.first - 1)
  return chunk && chunk.first >= governor.verb.last ? chunk : undefined
}
