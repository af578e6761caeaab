import type { EventType } from '../../../terms/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clause.ts'
import type { VerbEntry } from '../lexicon.ts'
import { matchesOf } from '../match.ts'
import type { Scene } from '../scene.ts'
import { subjectActors } from '../sides.ts'
import { chainOf, isUnreal } from '../telling.ts'

/** Verbs that answer with nothing behind them, or with a mere stand-in: "the ministry refused", "declined to do so", "denied it". */
const REPLIES: readonly { readonly verb: RegExp; readonly type: EventType; readonly behind: RegExp }[] = [
  { verb: /^deny$/, type: 'REJECT', behind: /^(gerund|that|stand-in|role)$/ },
  { verb: /^(refuse|decline|demur)$/, type: 'REJECT', behind: /^(nothing|so|stand-in)$/ },
  { verb: /^(reject|dismiss|dispute|refute|rebuff|contest|rubbish)$/, type: 'REJECT', behind: /^(stand-in|thing)$/ },
  { verb: /^rule out$/, type: 'REJECT', behind: /^stand-in$/ },
  { verb: /^(accept)$/, type: 'AGREE', behind: /^(nothing|stand-in|thing)$/ },
  { verb: /^(agree|oblige|consent)$/, type: 'AGREE', behind: /^nothing$/ },
  { verb: /^(welcome|hail|praise|applaud|endorse|back|support)$/, type: 'SUPPORT', behind: /^(stand-in|thing)$/ },
  {
    verb: /^(condemn|denounce|deplore|criticize|criticise|decry|oppose)$/,
    type: 'ACCUSE',
    behind: /^(stand-in|thing)$/,
  },
  { verb: /^(align|associate)$/, type: 'SUPPORT', behind: /^with$/ },
]
const STAND_IN = /^(it|this|that|them|one|so|both|all)$/
const ROLE =
  /^(role|involvement|wrongdoing|responsibility|part|hand|knowledge|link|complicity|guilt|contact|connection|intention|interest|existence|payment|presence)$/

/** The answers in a sentence that no entry of the lexicon knows, without their other side, the last first. */
export const replyCandidates = (scene: Scene): Candidate[] =>
  [...scene.clauses].reverse().flatMap((clause) => replyOf(scene, clause) ?? [])

function replyOf(scene: Scene, clause: Clause): Candidate | null {
  const { layout, agents, events } = scene
  const { verb } = clause
  const { tokens } = layout.reading
  const behind = behindVerb(scene, clause)
  const lemma = tokens[verb.head]?.lemma ?? verb.lemma
  const reply = REPLIES.find((one) => (one.verb.test(verb.lemma) || one.verb.test(lemma)) && one.behind.test(behind))
  const type = reply?.type ?? (isBareDenial(scene, clause) ? 'REJECT' : null)
  if (type === null || verb.passive || layout.inQuote(verb.head)) return null
  if (reply && (verb.form !== 'finite' || verb.negated || verb.modal !== null)) return null
  const known = matchesOf(events, tokens, clause)
  if (known.some(({ entry }) => entry.act === null) || (behind === 'thing' && known.length > 0)) return null
  const chain = chainOf(layout, events, clause)
  const sources = subjectActors(layout, clause, agents)
  const head = tokens[verb.head]
  if (!chain || isUnreal(layout, chain, clause) || sources.length === 0 || !head) return null
  const mode = null
  const entry: VerbEntry = {
    words: [verb.lemma],
    objects: [],
    bare: false,
    act: { type, mode },
    frame: { source: 'S', targets: [], mutual: false, needsTarget: false },
    lasting: false,
    planned: false,
  }
  return {
    predicate: verb.head,
    entry,
    code: { type, mode, status: 'occurred' },
    sides: { sources, targets: [] },
    trigger: { start: head.start, end: head.end },
    clause,
  }
}

/** What kind of thing stands behind a verb. */
function behindVerb({ layout, clauses }: Scene, clause: Clause): string {
  const { tokens } = layout.reading
  const { verb, args } = clause
  const next = tokens[verb.last]
  const hung = clauses.find(({ governor, verb: other }) => governor === clause && other.first > verb.first)
  if (hung && hung.verb.first <= verb.last + 1 && hung.link === 'gerund') return 'gerund'
  if (hung?.link === 'that') return 'that'
  if (hung?.link === 'infinitive')
    return /^do$/.test(hung.verb.lemma) && /^(so|that)$/.test(tokens[hung.verb.last]?.lower ?? '') ? 'so' : 'act'
  const object = args.find(({ prep, loose }) => prep === null && !loose)
  const chunk = /self$|selves$/.test(tokens[object?.chunks[0]?.head ?? -1]?.lower ?? '') ? undefined : object?.chunks[0]
  if (!chunk) {
    if (args.some(({ prep }) => prep === 'with')) return 'with'
    return !next || next.tag === 'PUNCT' || /^(and|but|on|in|last|this)$/.test(next.lower) || layout.isTime(verb.last)
      ? 'nothing'
      : 'else'
  }
  const head = tokens[chunk.head]
  if (STAND_IN.test(head?.lower ?? '')) return 'stand-in'
  if (ROLE.test(head?.lemma ?? '')) return 'role'
  return 'thing'
}

/** "Egypt accepted it and Ethiopia [did not]": nothing behind a negative, after consent by somebody else. */
function isBareDenial({ layout, clauses }: Scene, clause: Clause): boolean {
  const { verb } = clause
  if (verb.lemma !== 'do' || !verb.negated || clause.args.length > 0) return false
  const before = clauses.filter(({ verb: other }) => other.first < verb.first).at(-1)
  const next = layout.reading.tokens[verb.last]
  return (!next || next.tag === 'PUNCT') && CONSENT.test(before?.verb.lemma ?? '')
}

const CONSENT = /^(accept|agree|sign|back|support|endorse|consent|join|attend|comply|approve|ratify)$/
