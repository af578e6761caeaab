import type { Reading, Time } from '../reading.ts'
import { governorOf } from './governor.ts'

const SPEECH = new Set('say tell add claim announce report note state write tweet declare believe think'.split(' '))
const RANK: Readonly<Record<Time['kind'], number>> = { day: 0, range: 1, since: 2, until: 3, recurring: 4 }

/** The time that most likely dates what is told at offset `at` of a sentence: one that belongs to its own verb, else,
 * unless that verb is one of speech, another of the sentence that dates no speech; null where there is none.
 * Matches `said on Monday` for `said`; not for `left` in `said on Monday that Tamm left on Friday`. */
export function eventTime(reading: Reading, sentence: number, at: number): Time | null {
  const { tokens, times } = reading
  const own = reading.sentences[sentence]
  if (!own) return null
  const verbs = reading.verbs.filter(({ first }) => own.first <= first && first < own.last)
  const wanted = nearestGroup(verbs, at)
  const dated = times
    .filter((time) => own.start <= time.start && time.end <= own.end)
    .map((time) => ({ time, governor: governorOf(tokens, verbs, own, ...tokenSpan(reading, time)) }))
  const best = (candidates: typeof dated): Time | null =>
    [...candidates].sort((a, b) => RANK[a.time.kind] - RANK[b.time.kind] || gap(a.time, at) - gap(b.time, at))[0]
      ?.time ?? null
  const direct = best(dated.filter(({ governor }) => governor === wanted))
  if (direct || wanted === null || isSpeech(wanted)) return direct
  return best(dated.filter(({ governor }) => governor === null || !isSpeech(governor)))

  function isSpeech(group: number): boolean {
    return SPEECH.has(verbs[group]?.lemma ?? '')
  }
}

const gap = (time: Time, at: number): number => Math.min(Math.abs(time.start - at), Math.abs(time.end - at))

/** The group that holds the offset, else the nearest. */
function nearestGroup(verbs: Reading['verbs'], at: number): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  verbs.forEach((group, index) => {
    const distance = at < group.start ? group.start - at : at >= group.end ? at - group.end + 1 : 0
    if (distance < least) [best, least] = [index, distance]
  })
  return best
}

function tokenSpan(reading: Reading, time: Time): [number, number] {
  const first = reading.tokens.findIndex(({ start }) => start >= time.start)
  let last = first
  while (last < reading.tokens.length && (reading.tokens[last]?.start ?? 0) < time.end) last++
  return [first, last]
}
