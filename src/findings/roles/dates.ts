import type { Reading, Time } from '../../english/index.ts'
import type { Day, Span } from '../../terms/index.ts'
import { sentenceOf, verbsAround, within } from './spans.ts'

/** From when and until when the words after an office say it was held: `since 2019`, `from 2010 to 2014`, `until May`.
 * Matches `has served as mayor since a coalition took over on 3 May 2021`; not `the mayor spoke on 3 May`. */
export function termAfter(reading: Reading, office: Span): { readonly from: Day | null; readonly to: Day | null } {
  const sentence = sentenceOf(reading, office)
  const times = within(reading.times, { start: office.end, end: sentence.end })
  const [first] = times
  const text = reading.article.text
  const opening = text.slice(office.end, Math.min(sentence.end, office.end + 12))
  const none = { from: null, to: null }
  if (!first) return none
  const gap = text.slice(office.end, first.start)
  if (/^,? (?:ever )?since\b/.test(opening)) return { from: dayOf(first, 'from'), to: null }
  if (
    !/^[\s,(]*(?:there )?(?:an? (?:office|post|position|job|role) (?:that |which )?(?:he|she|they) (?:has |had )?held )?$/.test(
      gap,
    )
  )
    return none
  if (first.kind === 'since') return { from: dayOf(first, 'from'), to: null }
  if (first.kind === 'until') return { from: null, to: dayOf(first, 'to') }
  if (first.kind === 'range' && /^(?:from|between)\b/.test(text.slice(first.start)))
    return { from: dayOf(first, 'from'), to: dayOf(first, 'to') }
  return none
}

/** The day a verb of office tells of: the first after the office with no other verb between, else one before the verb. */
export function dayOfChange(reading: Reading, verb: Span, office: Span): Day | null {
  const sentence = sentenceOf(reading, office)
  const verbs = verbsAround(reading, office)
  const after = within(reading.times, { start: Math.max(office.end, verb.end), end: sentence.end })[0]
  const between = (start: number, end: number) => verbs.some((other) => other.start >= start && other.end <= end)
  if (after && !between(Math.max(office.end, verb.end), after.start)) return dayOf(after, 'from')
  const inner = within(reading.times, { start: verb.end, end: office.start })[0]
  if (inner) return dayOf(inner, 'from')
  const before = within(reading.times, { start: sentence.start, end: verb.start }).at(-1)
  return before && !between(before.end, verb.start) ? dayOf(before, 'from') : null
}

/** The day a time begins or ends; of a time longer than a day the month and the day are implied. */
function dayOf(time: Time, edge: 'from' | 'to'): Day | null {
  const { from, to } = time.interval
  if (time.kind === 'recurring') return null
  const day = time.interval[edge]
  const long =
    from.iso !== to.iso && (from.iso.slice(8) !== to.iso.slice(8) || from.iso.slice(0, 7) !== to.iso.slice(0, 7))
  if (!long || time.kind === 'since' || time.kind === 'until') return day
  const span = Date.parse(to.iso) - Date.parse(from.iso)
  const parts = span > 40 * 86_400_000 ? (['month', 'day'] as const) : (['day'] as const)
  return { iso: day.iso, implied: [...new Set([...day.implied, ...parts])] }
}
