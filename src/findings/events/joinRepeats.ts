import type { Event } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** Joins what one article tells twice: the same type and parties, no two modes, no two dates. The fullest telling stays.
 * What one sentence tells by two verbs is two acts: "suspending flights to Chad and restricting its exports".
 * "Chad recalled its envoy to Niger" and, later, "Chad's recall of its envoy" are one; Monday's and Friday's talks are two. */
export const joinRepeats: Refiner<Event> = {
  name: 'events/joinRepeats',
  refine: (found) => {
    const kept: Event[] = []
    for (const event of found) {
      const at = kept.findIndex((other) => isRepeat(other, event))
      const other = kept[at]
      if (!other) kept.push(event)
      else kept[at] = joined(other, event)
    }
    return kept
  },
}

function isRepeat(a: Event, b: Event): boolean {
  if (a.type !== b.type || !isStatusAlike(a, b)) return false
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false
  if (a.date && b.date && (a.date.to.iso < b.date.from.iso || b.date.to.iso < a.date.from.iso)) return false
  const sentence = a.evidence.sentence.start === b.evidence.sentence.start
  if (sentence && isByVerb(a) && isByVerb(b)) return false
  const overlap = a.trigger.start < b.trigger.end && b.trigger.start < a.trigger.end
  if (overlap) return true
  return same(a.sources, b.sources) && same(a.targets, b.targets)
}

const isStatusAlike = (a: Event, b: Event): boolean => (a.status === 'denied') === (b.status === 'denied')

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))

function joined(a: Event, b: Event): Event {
  const [best, rest] = weight(b) > weight(a) ? [b, a] : [a, b]
  return { ...best, mode: best.mode ?? rest.mode, date: best.date ?? rest.date, place: best.place ?? rest.place }
}

const weight = ({ date, mode, place, sources, targets, evidence }: Event): number =>
  (date ? 2 : 0) + (mode ? 1 : 0) + (place ? 1 : 0) + sources.length + targets.length + (isByVerb({ evidence }) ? 2 : 0)

const isByVerb = ({ evidence: { foundBy } }: Pick<Event, 'evidence'>): boolean =>
  foundBy === 'events/verb' || foundBy.startsWith('events/open')
