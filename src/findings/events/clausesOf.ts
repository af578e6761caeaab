import type { Chunk, Sentence, VerbGroup } from '../../english/index.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { Clause, Link } from './clause.ts'
import type { Layout } from './layout.ts'
import { subjectOf, wholeSubject } from './subjectOf.ts'

/** The clauses of a sentence in order of their verbs, each with subject, arguments and the clause it hangs on.
 * In "China responded by recalling its envoy and expelling Latvia's" all three share the subject. */
export function clausesOf(layout: Layout, sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  for (let index = sentence.first; index < sentence.last; ) {
    const verb = layout.verbAt(index)
    if (verb) clauses.push(clauseOf(layout, reread(layout, verb, sentence, clauses), sentence, clauses))
    index = verb ? Math.max(verb.last, index + 1) : index + 1
  }
  return withLaterSubjects(layout, clauses)
}

/** A verb's form once its neighbours are known: of "[lifted] curbs [imposed] on" the first is finite, the second is not. */
function reread(layout: Layout, verb: VerbGroup, sentence: Sentence, earlier: readonly Clause[]): VerbGroup {
  const last = earlier.at(-1)?.verb
  const object = layout.chunkAt(verb.first - 1)
  const plain =
    verb.form === 'finite' && verb.tense === 'past' && verb.head === verb.first && !layout.chunkAt(verb.last)
  if (plain && last && object && object.first === last.last && layout.verbAt(last.head) !== last)
    return { ...verb, form: 'participle', tense: null, passive: true }
  return asFinite(layout, verb, sentence)
}

/** A past participle right behind a noun phrase and before another, in a sentence without a finite verb, is finite: "Court [fined] Siemens". */
function asFinite(layout: Layout, verb: VerbGroup, sentence: Sentence): VerbGroup {
  if (verb.form !== 'participle' || verb.head !== verb.first || verb.first === sentence.first) return verb
  const object = layout.chunkAt(verb.last)
  if (!object || object.first !== verb.last || !layout.chunkAt(verb.first - 1)) return verb
  for (let index = sentence.first; index < sentence.last; index++)
    if (layout.verbAt(index)?.form === 'finite' && index < verb.first) return verb
  return { ...verb, form: 'finite', tense: 'past', passive: false }
}

function clauseOf(layout: Layout, verb: VerbGroup, sentence: Sentence, earlier: readonly Clause[]): Clause {
  const args = argumentsOf(layout, verb, sentence)
  const lead = leadOf(layout, verb, sentence)
  const base = { verb, sentence, args, noun: null, byObject: false, lead, opener: openerOf(layout, verb, sentence) }
  if (verb.form === 'finite') return { ...base, ...finite(layout, verb, sentence, earlier) }
  return { ...base, ...nonfinite(layout, verb, sentence, earlier) }
}

type Place = Pick<Clause, 'subject' | 'governor' | 'link' | 'noun' | 'byObject'> & { readonly lead?: string }

function finite(layout: Layout, verb: VerbGroup, sentence: Sentence, earlier: readonly Clause[]): Place {
  const subject = subjectOf(layout, verb, sentence)
  if (subject.shared) {
    const before = sharedWith(layout, earlier, verb)
    return {
      subject: before?.subject ?? [],
      governor: before?.governor ?? null,
      link: before?.link ?? null,
      noun: null,
      byObject: false,
    }
  }
  const governor = subject.relative ? null : reporter(layout, verb, subject.chunks[0], earlier)
  const link = subject.relative ? 'relative' : governor ? 'that' : null
  return {
    subject: subject.chunks,
    governor,
    link,
    noun: subject.relative ? null : nounBeforeThat(layout, subject.chunks[0]?.first ?? verb.first),
    byObject: false,
  }
}

/** The nearest finite verb before, of the same tense if there is one. */
function sharedWith(layout: Layout, earlier: readonly Clause[], verb: VerbGroup): Clause | undefined {
  const last = earlier.at(-1)
  if (last?.verb.form === 'finite' && !hasComma(layout, last.verb.last, verb.first)) return last
  const finiteOnes = earlier.filter(({ verb: before }) => before.form === 'finite')
  const near = finiteOnes.slice(-3)
  const own = near.filter(({ link }) => link !== 'relative')
  const pool = own.length > 0 ? own : near
  return pool.findLast(({ verb: before }) => before.tense === verb.tense && before.modal === verb.modal) ?? pool.at(-1)
}

const hasComma = ({ reading: { tokens } }: Layout, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',')

/** The verb that a clause is the content of: "[said] (that) X signed". */
function reporter(
  layout: Layout,
  verb: VerbGroup,
  subject: Chunk | undefined,
  earlier: readonly Clause[],
): Clause | null {
  const { tokens } = layout.reading
  const first = subject?.first ?? verb.first
  const governor = earlier.at(-1)
  if (!governor) return null
  let index = first - 1
  let that = false
  while (index >= governor.verb.last) {
    const token = tokens[index]
    if (token?.lower === 'that' && token.tag !== 'DET') {
      that = true
      break
    }
    if (/^[;]$/.test(token?.text ?? '')) return null
    if (token?.lower === 'if' || token?.lower === 'whether') return governor
    index--
  }
  if (that) return governor
  return REPORTING.test(governor.verb.lemma) && onlyAdverbs(layout, governor.verb.last, first) ? governor : null
}

/** "[allegations] that X attacked", "[a minister], whom she met": the noun that a clause is about. */
function nounBeforeThat(layout: Layout, first: number): Chunk | null {
  const { tokens } = layout.reading
  const word = tokens[first - 1]?.lower ?? ''
  if (word === 'that') return layout.chunkAt(first - 2) ?? null
  if (!/^(whom|which)$/.test(word)) return null
  return layout.chunkAt(tokens[first - 2]?.text === ',' ? first - 3 : first - 2) ?? null
}

const REPORTING =
  /^(say|tell|announce|add|claim|report|believe|think|state|declare|warn|suggest|insist|argue|allege|confirm|note|write|stress|promise|pledge|vow|demand|urge|know|hope|expect|fear|predict|deny|reveal|tweet|mean|agree|acknowledge|admit|assert|complain|indicate|maintain|propose|recommend|request|ask|order|threaten|swear|show|ensure|assure|be|guarantee|emphasise|emphasize|reiterate|estimate|understand|remember|concede|accuse|feel)$/

/** Nothing but adverbs, times and, after "told", the addressee. */
function onlyAdverbs(layout: Layout, from: number, to: number): boolean {
  const { tokens } = layout.reading
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) return false
    if (layout.isTime(index) || token.tag === 'ADV' || /^["“”,]$/.test(token.text)) continue
    if (
      token.tag === 'ADP' &&
      (layout.isTime(index + 1) || layout.chunkAt(index + 1)) &&
      !/^(after|as|amid|despite|since|before|because)$/.test(token.lower)
    )
      continue
    if (layout.chunkAt(index) && tokens[(layout.chunkAt(index)?.first ?? 0) - 1]?.tag === 'ADP') continue
    if (/^(tell|told|warned|warn|assure|inform)$/.test(tokens[from - 1]?.lemma ?? '') && layout.chunkAt(index)) continue
    return false
  }
  return true
}

function nonfinite(layout: Layout, verb: VerbGroup, sentence: Sentence, earlier: readonly Clause[]): Place {
  const { tokens } = layout.reading
  const none: Place = { subject: [], governor: null, link: null, noun: null, byObject: false }
  let index = verb.first - 1
  while (index > sentence.first && (tokens[index]?.tag === 'ADV' || /^["“”'’]$/.test(tokens[index]?.text ?? '')))
    index--
  const before = index >= sentence.first ? tokens[index] : undefined
  const governor = earlier.at(-1) ?? null
  const link: Link =
    verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' && !verb.passive ? 'gerund' : 'participle'
  if (!before) return none
  if (before.tag === 'CCONJ' || before.text === ',') {
    const sibling = [...earlier]
      .reverse()
      .find(({ verb: other }) => other.form === verb.form && other.passive === verb.passive)
    const near = earlier.at(-1)
    if (sibling && (before.tag === 'CCONJ' || sibling === near)) {
      const { subject, governor: over, link: how, noun, byObject, lead } = sibling
      return { subject, governor: over, link: how, noun, byObject, lead }
    }
    const described = before.text === ',' && link === 'participle' ? layout.chunkAt(index - 1) : undefined
    if (described) return { ...none, subject: [described], link: 'relative' }
    if (governor) return { ...none, subject: matrix(governor), governor, link }
    return none
  }
  const chunk = layout.chunkAt(index)
  if (chunk) {
    if (link === 'infinitive') return infinitiveAfterNoun(layout, chunk, sentence, governor, none)
    if (link === 'gerund' && governor && DOCUMENT.test(documentBefore(layout, chunk)))
      return { ...none, subject: ownedIn(layout, chunk, sentence) ?? matrix(governor), governor, link }
    const head = wholeSubject(layout, chunk, sentence)
    return { ...none, subject: link === 'participle' ? [chunk] : head, governor: null, link: 'relative' }
  }
  if (!governor) return none
  if (link === 'gerund' && before.tag === 'ADP') {
    const object = governor.args.find(({ prep }) => prep === null)
    const last = governor.args.at(-1)
    const byObject = object !== undefined && /^(of|for|from|into|with|over)$/.test(before.lower) && last !== undefined
    return { ...none, subject: matrix(governor), governor, link, byObject, noun: null }
  }
  return { ...none, subject: matrix(governor), governor, link }
}

const DOCUMENT =
  /^(report|resolution|statement|letter|tweet|message|declaration|bill|post|note|speech|article|communique|communiqué|law|decree|order|motion|video|document|petition|interview)$/

/** "[Omar's] letter accusing": whose the document is does what it says. */
function ownedIn(layout: Layout, chunk: Chunk, sentence: Sentence): readonly Chunk[] | null {
  const whole = wholeSubject(layout, chunk, sentence)
  const owns = ({ first, head }: Chunk): boolean =>
    layout.reading.tokens.slice(first, head).some(({ lower }) => /^('s|')$/.test(lower))
  return whole.some(owns) ? whole : null
}

/** The noun before a gerund, days left out: "a [resolution] Thursday condemning". */
function documentBefore(layout: Layout, chunk: Chunk): string {
  const { tokens } = layout.reading
  let index = chunk.head
  while (layout.isTime(index)) index--
  return tokens[index]?.lemma ?? ''
}

/** Who does what an infinitive or gerund says: the subject of the governing verb. */
const matrix = (governor: Clause): readonly Chunk[] => governor.subject

/** "urged [Poland] to sign" by the object, "[decision] to sign" by the noun, "for [the army] to enter". */
function infinitiveAfterNoun(
  layout: Layout,
  chunk: Chunk,
  sentence: Sentence,
  governor: Clause | null,
  none: Place,
): Place {
  const { tokens } = layout.reading
  if (
    tokens[chunk.first - 1]?.lower === 'for' &&
    (!governor || governor.verb.last < chunk.first - 1 || governor.verb.last === chunk.first - 1)
  )
    return { ...none, subject: [chunk], governor, link: 'infinitive', byObject: true }
  if (!governor || governor.verb.first > chunk.first) {
    const group = wholeSubject(layout, chunk, sentence)
    return { ...none, subject: group, link: 'infinitive', noun: chunk }
  }
  const argument = governor.args.find(({ chunks }) => chunks.includes(chunk))
  const object = governor.args.find(({ prep, at }) => prep === null || at === governor.verb.last)
  if (argument && argument === object)
    return { ...none, subject: argument.chunks, governor, link: 'infinitive', byObject: true, noun: chunk }
  const people = object ?? argument
  return {
    ...none,
    subject: people ? people.chunks : governor.subject,
    governor,
    link: 'infinitive',
    byObject: people !== undefined,
    noun: chunk,
  }
}

/** A gerund or participle that opens the sentence has the subject of the first finite verb after it. */
function withLaterSubjects(layout: Layout, clauses: readonly Clause[]): Clause[] {
  const main = clauses.find(({ verb }) => verb.form === 'finite')
  return clauses.map((clause) =>
    clause.subject.length === 0 &&
    clause.governor === null &&
    clause.verb.form !== 'finite' &&
    main &&
    clause.verb.first <= clause.sentence.first + 3 &&
    clause.verb.last < main.verb.first &&
    !layout.chunkAt(clause.verb.first - 1)
      ? { ...clause, subject: main.subject }
      : clause,
  )
}

/** The word right before a verb, adverbs left out; a comma where "and" stands there. */
function leadOf(layout: Layout, verb: VerbGroup, sentence: Sentence): string {
  const { tokens } = layout.reading
  let index = verb.first - 1
  while (index > sentence.first && tokens[index]?.tag === 'ADV') index--
  const token = tokens[index]
  if (!token || index < sentence.first) return ''
  if (token.tag === 'CCONJ') return ','
  return layout.verbAt(index) || layout.chunkAt(index) ? '' : token.lower
}

const OPENERS =
  /^(if|unless|whether|until|after|before|by|while|because|as|when|since|though|although|for|of|in|without|despite|against|from|that|with|should|lest|once|where)$/

/** The word that opens the clause a verb stands in, looking back to the verb or comma before it. */
function openerOf(layout: Layout, verb: VerbGroup, sentence: Sentence): string | null {
  const { tokens } = layout.reading
  let first: string | null = null
  for (let index = verb.first - 1; index >= sentence.first; index--) {
    const token = tokens[index]
    if (!token || /^[;:]$/.test(token.text) || (layout.verbAt(index) && verb.form === 'finite')) break
    if (layout.verbAt(index)) break
    if (
      OPENERS.test(token.lower) &&
      !layout.chunkAt(index) &&
      (token.tag === 'SCONJ' || /^(if|unless|whether|until|after|before|by|without|should|lest)$/.test(token.lower))
    )
      first = token.lower
    if (token.text === ',' && first !== null) break
  }
  return first
}
