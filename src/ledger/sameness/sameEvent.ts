import { daysBetween, type EventType } from '../../terms/index.ts'
import { STAGE, typesAgree } from './eventTypes.ts'
import type { EventTelling, PartyMark } from './telling.ts'
import { LOOK_BACK, NEAR_DAYS, WITHIN_DAYS } from './tellingKeys.ts'

/** What two tellings have in common, each from −1 (they part; −2.5 of places) over 0 (nothing known) to 1 (they agree). */
export type EventLikeness = {
  readonly type: number
  readonly parties: number
  readonly days: number
  readonly place: number
  readonly trigger: number
  readonly words: number
  readonly names: number
  readonly figures: number
  readonly mode: number
  readonly ordinal: number
  readonly copy: number
}

/** What one of these is worth; fitted by hand on the tuning half of test/stories. */
const WEIGHTS: Readonly<Record<keyof EventLikeness, number>> = {
  type: 1.6,
  parties: 2,
  days: 3,
  place: 1.3,
  trigger: 1,
  words: 1,
  names: 0.8,
  figures: 0.8,
  mode: 0.4,
  ordinal: 1,
  copy: 3,
}

const PARTS = Object.keys(WEIGHTS) as readonly (keyof EventLikeness)[]

/** Two places part two tellings more than one place brings them together: two strikes on one day are told of two towns. */
const ELSEWHERE = 2.5

/** Acts that consist in words. */
const SAID: readonly EventType[] = ['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE']

/** What it takes away if such acts share no word. */
const UNLIKE_WORDS = 0.8

/** Names of which none is shared speak against one event. */
const STRANGE = -0.5

/** From here on two tellings are one event. */
const SAME = 3.8

/** From here on a telling that does not name its day is of the only event it may be of, where there is only one. */
const PERHAPS = 2.6

/** How far two tellings tell one event, in points over what is asked: from 0 on they do; below, one may be told of the other where nothing else
 * is like it. Undefined where they cannot: other types, other parties, days too far apart, one announced and the other done. Symmetric. */
export function sameEvent(a: EventTelling, b: EventTelling): number | undefined {
  if (a.recall !== null || b.recall !== null) return recalls(a, b)
  const likeness = eventLikeness(a, b)
  if (likeness === undefined) return undefined
  let points = -SAME
  for (const name of PARTS) points += WEIGHTS[name] * likeness[name]
  /** What is only said is another act in other words. */
  const alike = likeness.trigger + likeness.words + Math.max(0, likeness.names)
  /** What two sides settled between them is one deed in whatever words (`inked the pact`, `put their names to the lease`). */
  const settled = [a, b].every((it) => it.sources.length > 1 && it.targets.length === 0)
  const said = !settled && (SAID.includes(a.type) || SAID.includes(b.type))
  const unlike = said && likeness.trigger + likeness.words === 0
  if (unlike) points -= UNLIKE_WORDS
  if (points >= 0) return points
  const open = (a.when.from === null) !== (b.when.from === null)
  const plain = likeness.type === 1 ? likeness.parties >= 0.4 : likeness.parties >= 0.9
  return open && points >= PERHAPS - SAME && plain && !unlike && alike > 0.15 ? points : undefined
}

/** Whether an act that one text only speaks of is the event that another tells: of one type, told in time, between states that the text is about. From 0 on
 * its day, its words or its names tell it apart from others; below, it is told of the only such event there is. */
function recalls(a: EventTelling, b: EventTelling): number | undefined {
  const [known, told] = a.recall === null ? [b, a] : [a, b]
  if (known.type !== told.type || told.recall !== null || known.recall === null || STAGE[told.status] !== 0)
    return undefined
  if (told.scope === known.scope) return undefined
  const days = daysAgree(known, told)
  if (days === undefined || days < 0.3 - Number(known.when.from === null)) return undefined
  const about = new Set([...known.recall, ...[...known.sources, ...known.targets].map(({ land }) => land)])
  const lands = new Set(
    [...told.sources, ...told.targets].map(({ land }) => land).filter((land) => /^[A-Z]{3}$/.test(land)),
  )
  if (lands.size === 0 || [...lands].some((land) => !about.has(land))) return undefined
  const parties = sides([...known.sources, ...known.targets], [...told.sources, ...told.targets], 0)
  if (parties === undefined) return undefined
  const dated = known.when.from !== null && days >= 0.8 ? 1 : 0
  const trigger = known.trigger === told.trigger ? 0.5 : 0
  const mode = known.mode !== null && known.mode === told.mode ? 0.4 : 0
  const words = shared(known.words, told.words)
  const names = shared(known.names, told.names)
  /** A raid on one town is not the raid on another. */
  const beside = known.beside ?? known.names
  if (beside.length > 0 && told.names.length > 0 && names === 0) return undefined
  if (trigger + mode + words + names === 0) return undefined
  return dated + trigger + mode + parties + words + names - RECALLED - (known.ordinal === told.ordinal ? 0 : 0.5)
}

/** What an act that is only spoken of must have in common with one of several events. */
const RECALLED = 1.2

/** What speaks for and against; undefined where nothing could make them one. */
export function eventLikeness(a: EventTelling, b: EventTelling): EventLikeness | undefined {
  const type = typesAgree(a.type, b.type)
  if (type === undefined || STAGE[a.status] !== STAGE[b.status]) return undefined
  const days = daysAgree(a, b)
  if (days === undefined) return undefined
  const parties = partiesAgree(a, b)
  if (parties === undefined) return undefined
  const oneMeeting = a.type === 'CONSULT' && b.type === 'CONSULT' && a.ordinal === b.ordinal && parties >= 0.85
  if (chained(a, b) && !oneMeeting) return undefined
  const names = shared(a.names, b.names)
  return {
    type,
    parties,
    days,
    place: a.place === null || b.place === null ? 0 : placesAgree(a.place, b.place) ? 1 : -ELSEWHERE,
    trigger: a.trigger === b.trigger ? 1 : 0,
    words: shared(a.words, b.words),
    names: names === 0 && a.names.length > 1 && b.names.length > 1 ? STRANGE : names,
    figures: a.figures.length === 0 || b.figures.length === 0 ? 0 : shared(a.figures, b.figures),
    mode: a.mode === null || b.mode === null || a.type !== b.type ? 0 : a.mode === b.mode ? 1 : -1,
    ordinal: ordinals(a.ordinal, b.ordinal),
    copy: a.scope === b.scope && a.trigger === b.trigger && shared(a.words, b.words) === 1 ? 1 : 0,
  }
}

/** Two acts told in one sentence are two, in copies of it too; a visit and the talks held on it are one. */
const chained = (a: EventTelling, b: EventTelling): boolean =>
  a.trigger !== b.trigger && a.words.length > 4 && sameList(a.words, b.words) && sameList(a.names, b.names)

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at])

/** What both sides do at once, whoever is named first; promises go one way. */
const MUTUAL: readonly EventType[] = ['CONSULT', 'COOPERATE']

/** How the parties agree, sides apart, or all together where the act is mutual. */
function partiesAgree(a: EventTelling, b: EventTelling): number | undefined {
  const mutual = (it: EventTelling) => MUTUAL.includes(it.type) || (it.targets.length === 0 && it.sources.length > 1)
  if (mutual(a) || mutual(b)) {
    const all = (it: EventTelling) => [...it.sources, ...it.targets]
    return elsewhere(all(a), all(b)) ? undefined : sides(all(a), all(b), 1)
  }
  const from = sides(a.sources, b.sources, 0)
  const to = sides(a.targets, b.targets, 0)
  if (from === undefined || to === undefined) return undefined
  return (from + to) / 2
}

/** 1 where the same parties stand on both sides, less where only their states do, 0 where one side is not told; undefined where all differ. */
function sides(a: readonly PartyMark[], b: readonly PartyMark[], together: 0 | 1): number | undefined {
  if (a.length === 0 || b.length === 0) return 0
  const score =
    a.length === b.length ? (found(a, b) + found(b, a)) / 2 : a.length < b.length ? found(a, b) : found(b, a)
  if (score === 0) return undefined
  return together === 1 && a.length !== b.length ? score * 0.8 : score
}

/** Whether two pairs of states are two pairs: `Chad and Mali` beside `Chad and Niger`. */
function elsewhere(a: readonly PartyMark[], b: readonly PartyMark[]): boolean {
  const [one, other] = [a, b].map((all) => new Set(all.filter(({ described }) => !described).map(({ land }) => land)))
  if (!one || !other || one.size < 2 || other.size < 2) return false
  return [...one].some((land) => !other.has(land)) && [...other].some((land) => !one.has(land))
}

/** How far each of some parties is among others, on average. */
function found(few: readonly PartyMark[], many: readonly PartyMark[]): number {
  let score = 0
  for (const party of few) {
    if (many.some(({ key }) => key === party.key)) score += 1
    else if (many.some(({ land, described }) => land === party.land && !described && !party.described)) score += 0.7
    else if (many.some(({ land }) => land === party.land)) score += 0.5
    else if (party.described || many.some(({ described }) => described)) score += 0.2
  }
  return score / few.length
}

/** How the days agree. */
function daysAgree(a: EventTelling, b: EventTelling): number | undefined {
  const [one, other] = [a.when, b.when]
  if (one.from !== null && one.to !== null && other.from !== null && other.to !== null) {
    const gap = Math.max(daysBetween(one.to, other.from), daysBetween(other.to, one.from), 0)
    if (gap > NEAR_DAYS || Math.abs(daysBetween(one.from, other.from)) > WITHIN_DAYS) return undefined
    const exact = one.from === one.to && other.from === other.to
    if (gap === 0) return exact ? (one.sure && other.sure ? 1 : 0.8) : 0.4
    return one.sure && other.sure ? (gap === 1 ? -0.4 : -1) : gap === 1 ? 0 : -0.5
  }
  /** One does not tell its day: it may be told until some weeks later. */
  const [open, fixed] = one.from === null ? [one, other] : [other, one]
  const day = fixed.from ?? fixed.told
  if (open.told === null || day === null) return -0.3
  const after = daysBetween(day, open.told)
  if (fixed.from === null) return Math.abs(after) <= 3 ? 0.3 : Math.abs(after) > LOOK_BACK ? undefined : -0.3
  if (after < -1 || after > LOOK_BACK) return undefined
  return after <= 3 ? 0.4 : after <= 8 ? 0 : -0.4
}

/** A second strike is not the first, and hardly one that nobody counts. */
const ordinals = (a: number, b: number): number => (a === b ? 0 : a > 0 && b > 0 ? -1 : Math.max(a, b) > 1 ? -0.5 : 0)

const placesAgree = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a)

/** How much of the smaller of two sorted lists is in the other, from 0 to 1. */
function shared(a: readonly number[], b: readonly number[]): number {
  const few = Math.min(a.length, b.length)
  if (few === 0) return 0
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]]
    if (one === other) both++
    if (one <= other) i++
    if (other <= one) j++
  }
  return both / few
}
