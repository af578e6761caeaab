import { eventTime, type Reading, type Sentence } from '../../english/index.ts'
import type { Day, Event, Interval } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { mainOf } from './when.ts'

/** Dates an act told in the plain past without a time of its own by the day on which the report's scene is: the day that a main clause before it
 * in its paragraph tells, else the day of the report's first dated main clause. `Chad expelled the envoy on Monday. Togo called it an insult`:
 * Monday too, as the reader fills in. Not in a relative clause, after `had` or `has`, beside another time, nor after one that leads away (`In 2029 …`). */
export const dateFromScene: Refiner<Event> = {
  name: 'events/dateFromScene',
  refine: (found, { reading }) => {
    const days = sceneDays(reading)
    return found.map((event) => {
      const at = reading.sentences.findIndex(
        ({ start, end }) => start <= event.trigger.start && event.trigger.start < end,
      )
      const day = days[at] ?? null
      return day && event.date === null && event.status === 'occurred' && isNarrated(reading, event, at)
        ? { ...event, date: { from: day, to: day } }
        : event
    })
  },
}

const ALL = ['year', 'month', 'day'] as const

/** The day of the scene in which each sentence stands; null where none is told or the report has left it. */
function sceneDays(reading: Reading): (Day | null)[] {
  let lead: Day | null = null
  let here: Day | null = null
  let paragraph = -1
  return reading.sentences.map((sentence, at) => {
    if (sentence.paragraph !== paragraph) [paragraph, here] = [sentence.paragraph, lead]
    const told = toldBy(reading, sentence, at)
    if (told === 'elsewhere') here = null
    else if (told) {
      here = { iso: told.from.iso, implied: ALL }
      lead ??= isNear(reading, told) ? here : null
    }
    return here
  })
}

/** The day that a sentence's main clause tells; `elsewhere` where it tells of another time than a day. */
function toldBy(reading: Reading, sentence: Sentence, at: number): Interval | 'elsewhere' | null {
  const root = mainOf(reading.tokens, sentence)
  const verb = root && reading.verbs.find(({ start, end }) => start <= root.start && root.end <= end)
  if (!verb) return null
  if (verb.perfect && verb.tense === 'past') return 'elsewhere'
  const time = eventTime(reading, at, root.start)
  if (!time) return null
  return time.kind === 'day' && time.interval.from.iso === time.interval.to.iso ? time.interval : 'elsewhere'
}

/** The day of a report's lead lies at most a week before the report. */
const isNear = ({ anchor }: Reading, { from }: Interval): boolean => {
  if (!anchor) return false
  const days = (Date.parse(anchor.iso) - Date.parse(from.iso)) / 86_400_000
  return days >= 0 && days <= 7
}

/** Whether an act is told as a step of the scene: by a verb in the plain past of a clause that is no relative one, in a sentence without a time. */
function isNarrated(reading: Reading, { trigger }: Event, at: number): boolean {
  const sentence = reading.sentences[at]
  const verb = reading.verbs.find(({ start, end }) => start < trigger.end && trigger.start < end)
  if (!sentence || !verb || verb.tense !== 'past' || verb.perfect || verb.form !== 'finite') return false
  if (reading.times.some(({ start, end }) => start < sentence.end && sentence.start < end)) return false
  for (let up = verb.head, steps = 0; up >= 0 && steps++ < 32; up = reading.tokens[up]?.head ?? -1)
    if (/^(?:acl|advcl|csubj)/.test(reading.tokens[up]?.relation ?? '')) return false
  return !reading.quotes.some(({ inner }) => inner.start <= trigger.start && trigger.end <= inner.end)
}
