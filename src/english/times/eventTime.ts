import type { Reading, Sentence, Time, Token, VerbGroup } from '../reading.ts'
import { governorOf } from './governor.ts'
import { ALL } from './period.ts'

const SPEECH = new Set('say tell add claim announce report note state write tweet declare believe think'.split(' '))
const RANK: Readonly<Record<Time['kind'], number>> = { day: 0, range: 1, since: 2, until: 3, recurring: 4 }

/** A time of the sentence, the verb it belongs to, and whether it stands before a noun that it dates: `the 2015 accord`. */
type Dated = { readonly time: Time; readonly governor: number | null; readonly noun: number | null }

/** The time that most likely dates what is told at offset `at` of a sentence: one that belongs to its own verb, else,
 * unless that verb is one of speech, one of a verb that it goes together with. What follows `after`, or answers to something dated
 * (`left the 2015 accord`), lies between that time and the report. Null where there is none.
 * Matches `said on Monday` for `said`; not for `left` in `said on Monday that Tamm left on Friday`, nor `met` in `Tamm, who left in 2019, met Kask`. */
export function eventTime(reading: Reading, sentence: number, at: number): Time | null {
  const { tokens, times } = reading
  const own = reading.sentences[sentence]
  if (!own) return null
  const verbs = reading.verbs.filter(({ first }) => own.first <= first && first < own.last)
  const wanted = nearestGroup(verbs, at)
  const dated = times
    .filter((time) => own.start <= time.start && time.end <= own.end)
    .map((time): Dated => {
      const [first, last] = tokenSpan(tokens, own, time)
      return { time, governor: governorOf(tokens, verbs, own, first, last), noun: nounAfter(tokens, own, first, last) }
    })
  const named = dated.find(({ noun }) => noun !== null && contains(tokens[noun], at))
  if (named) return named.time
  const direct = best(
    dated.filter(({ governor }) => governor === wanted),
    at,
  )
  if (direct) return direct.noun === null ? direct.time : sinceTime(reading, direct.time)
  const speech = (group: number | null) => group !== null && SPEECH.has(verbs[group]?.lemma ?? '')
  if (wanted === null || speech(wanted)) return null
  const opener = openerOf(tokens, verbs, own, wanted)
  const apart = standsApart(opener.word)
  const free = best(
    dated.filter(({ governor, time }) => governor === null && (!apart || time.start >= opener.start)),
    at,
  )
  if (free || apart) return free?.time ?? null
  const below = best(
    dated.filter(({ governor }) => governor !== null && isUnder(verbs, wanted, governor)),
    at,
  )
  if (below) return below.time
  const beside = best(
    dated.filter(({ governor }) => !speech(governor) && !standsApart(openOf(governor), true)),
    at,
  )
  if (!beside) return null
  return /^(?:after|since|following)$/.test(openOf(beside.governor)) ? sinceTime(reading, beside.time) : beside.time

  function openOf(governor: number | null): string {
    return governor === null || !own ? '' : openerOf(tokens, verbs, own, governor).word
  }
}

/** "[retaliated] by expelling two envoys on Monday": whether a verb that is no clause of its own stands behind another with none between. */
const isUnder = (verbs: readonly VerbGroup[], above: number, group: number): boolean =>
  group > above && verbs.slice(above + 1, group + 1).every(({ form }) => form === 'gerund')

/** From a time to the day of the report. */
function sinceTime({ anchor }: Reading, time: Time): Time | null {
  const { from } = time.interval
  if (!anchor || from.iso > anchor.iso) return null
  return { ...time, kind: 'since', interval: { from, to: { iso: anchor.iso, implied: ALL } } }
}

const best = (candidates: readonly Dated[], at: number): Dated | null =>
  [...candidates].sort((a, b) => RANK[a.time.kind] - RANK[b.time.kind] || gap(a.time, at) - gap(b.time, at))[0] ?? null

const gap = (time: Time, at: number): number => Math.min(Math.abs(time.start - at), Math.abs(time.end - at))

const contains = (token: Token | undefined, at: number): boolean =>
  token !== undefined && token.start <= at && at < token.end

/** The head of the noun phrase that goes on after a time: `decision` in `its 2021 decision`; a weekday's `talks` in `Monday's talks`. */
function nounAfter(tokens: readonly Token[], own: Sentence, first: number, last: number): number | null {
  let at = tokens[last]?.tag === 'PART' && tokens[last]?.lower === "'s" ? last + 1 : last
  while (at < own.last && tokens[at]?.tag === 'ADJ') at++
  let head: number | null = null
  while (at < own.last && (tokens[at]?.tag === 'NOUN' || tokens[at]?.tag === 'PROPN')) head = at++
  const before = tokens[first - 1]
  const premodifies =
    last < at &&
    (tokens[last]?.tag === 'PART' || before?.tag === 'DET' || before?.tag === 'PART' || before?.tag === 'PRON')
  return premodifies ? head : null
}

/** The word that opens the clause of a verb: `who`, `after`, `when`; empty for the main clause and what leans on it. */
function openerOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  own: Sentence,
  group: number,
): { word: string; start: number } {
  const first = verbs[group]?.first ?? own.first
  const floor = Math.max(own.first, verbs[group - 1]?.last ?? own.first)
  for (let at = first - 1; at >= floor; at--) {
    const token = tokens[at]
    if (!token) break
    if (
      OPENERS.test(token.lower) &&
      token.tag !== 'DET' &&
      !(token.tag === 'ADP' && !/^(?:after|before|since|until)$/.test(token.lower))
    )
      return { word: token.lower, start: token.start }
    if (/^(?:[;:—–“”"]|``|'')$/.test(token.text)) break
  }
  return { word: '', start: own.start }
}

const OPENERS =
  /^(?:who|whom|whose|which|that|where|when|while|as|once|after|before|since|until|till|because|if|unless|although|though|whereas|following)$/

/** Whether what is told in a clause so opened happens at another time than what is told beside it. `as`, `when` and `where` go together. */
const standsApart = (opener: string, isTimes = false): boolean =>
  isTimes
    ? /^(?:who|whom|whose|which|that|before|until|till|because|if|unless|although|though|whereas)$/.test(opener)
    : /^(?:who|whom|whose|which|after|before|since|until|till|because|if|unless)$/.test(opener)

/** The group that holds the offset, else the nearest. */
function nearestGroup(verbs: readonly VerbGroup[], at: number): number | null {
  let found: number | null = null
  let least = Number.POSITIVE_INFINITY
  verbs.forEach((group, index) => {
    const distance = at < group.start ? group.start - at : at >= group.end ? at - group.end + 1 : 0
    if (distance < least) [found, least] = [index, distance]
  })
  return found
}

function tokenSpan(tokens: readonly Token[], own: Sentence, time: Time): [number, number] {
  let first = own.first
  while (first < own.last && (tokens[first]?.start ?? 0) < time.start) first++
  let last = first
  while (last < own.last && (tokens[last]?.start ?? 0) < time.end) last++
  return [first, last]
}
