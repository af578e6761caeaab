import {
  type ActorId,
  type Article,
  assertNever,
  daysBetween,
  type Event,
  type Finding,
  foldText,
  type Interval,
  type Span,
  textOf,
} from '../../terms/index.ts'
import { titleClass } from '../identity/index.ts'
import { contentOf, ordinalIn, stemHash } from './content.ts'
import type { PartyMark, Telling, When } from './telling.ts'
import { printOf } from './wording/index.ts'

/** What makes a telling of a finding: the article's words, and who its actors are in the ledger. */
export type Telt = {
  readonly article: Article
  readonly markOf: (actor: ActorId) => PartyMark
  /** States that the article speaks of most. */
  readonly lands: readonly string[]
  /** The key of the article's own words. */
  readonly scope: string
}

/** A finding as other reports can be compared with it. */
export function tellingOf(finding: Finding, { article, markOf, lands, scope }: Telt): Telling {
  const words = (span: Span) => textOf(article.text, span)
  const marks = (actors: readonly ActorId[]) =>
    [...new Map(actors.map((actor) => [markOf(actor).key, markOf(actor)])).values()].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    )
  const told = dayTold(article)
  switch (finding.kind) {
    case 'event':
      return event(finding, { article, markOf, lands, scope }, marks)
    case 'statement': {
      const { speaker, content, date } = finding
      return {
        kind: 'statement',
        speaker: speaker?.actor ? markOf(speaker.actor) : null,
        when: whenOf(date && { from: date, to: date }, told),
        print: printOf(content.map(words).join(' ')),
        verbatim: content.some(({ verbatim }) => verbatim),
        scope: speaker?.actor ? scope : `${scope} ${speaker?.span ? foldText(words(speaker.span)) : ''}`,
      }
    }
    case 'commitment':
      return {
        kind: 'commitment',
        by: marks(finding.by),
        to: marks(finding.to),
        print: printOf(words(finding.content)),
        amount: finding.amount,
        due: finding.due?.iso ?? null,
        told,
        scope,
      }
    case 'role':
      return {
        kind: 'role',
        person: markOf(finding.person).key,
        title: titleClass(finding.title),
        of: finding.of === null ? null : markOf(finding.of).key,
        tenure: finding.tenure,
      }
    case 'membership':
      return { kind: 'membership', member: markOf(finding.member).key, body: markOf(finding.body).key, as: finding.as }
    case 'agenda': {
      const { sort, who, date, what } = finding
      return {
        kind: 'agenda',
        sort,
        who: marks(who),
        from: date.from.iso,
        to: date.to.iso,
        what: foldText(words(what)),
      }
    }
    default:
      return assertNever(finding)
  }
}

function event(
  it: Event,
  { article, lands, scope }: Telt,
  marks: (actors: readonly ActorId[]) => PartyMark[],
): Telling {
  const sentence = textOf(article.text, it.evidence.sentence)
  const { words, names, figures } = contentOf(sentence)
  return {
    kind: 'event',
    type: it.type,
    mode: it.mode,
    status: it.status,
    sources: marks(it.sources),
    targets: marks(it.targets),
    when: whenOf(dayOf(it, article), dayTold(article)),
    place: it.place === null ? null : foldText(it.place),
    trigger: stemHash(textOf(article.text, it.trigger)),
    words,
    names,
    figures,
    ordinal: ordinalIn(textOf(article.text, around(it.trigger, it.evidence.sentence))),
    recall: it.recall ? lands : null,
    ...(it.recall
      ? { beside: contentOf(textOf(article.text, beside(it.trigger, it.evidence.sentence, article.text))).names }
      : {}),
    scope,
  }
}

/** Characters before and after a trigger in which its number in a row is told. */
const AROUND = 40

const around = (trigger: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, trigger.start - AROUND),
  end: Math.min(sentence.end, trigger.end + AROUND),
})

/** The days of an event. None where what has happened would lie after the day it is told, which is another day's; nor of a noun, whose sentence
 * tells the day of something else as often (`spoke on Monday of the duty`). */
function dayOf({ date, status, trigger, evidence }: Event, article: Article): Interval | null {
  const told = dayTold(article)
  if (evidence.foundBy === 'events/noun' && !/\s/.test(textOf(article.text, trigger))) return null
  const over = date !== null && told !== null && (status === 'occurred' || status === 'ongoing') && date.from.iso > told
  return over ? null : date
}

/** Characters behind a trigger in which it is told what it was: `the raid on Porga`. */
const BEHIND = 45

/** What stands beside a trigger, up to the next comma. */
function beside(trigger: Span, sentence: Span, text: string): Span {
  const end = Math.min(sentence.end, trigger.end + BEHIND)
  const stop = text.slice(trigger.end, end).search(/[,;:–—]/)
  return { start: Math.max(sentence.start, trigger.start - AROUND / 2), end: stop < 0 ? end : trigger.end + stop }
}

/** Days beyond which a stretch of time dates nothing, but for its end: `last month`. */
const VAGUE = 20

function whenOf(date: Interval | null, told: string | null): When {
  const vague = date !== null && daysBetween(date.from.iso, date.to.iso) > VAGUE
  if (date === null || vague)
    return {
      from: null,
      to: null,
      sure: false,
      told: date !== null && told !== null && date.to.iso < told ? date.to.iso : told,
    }
  const sure = !date.from.implied.includes('day') && !date.to.implied.includes('day')
  return { from: date.from.iso, to: date.to.iso, sure, told }
}

/** The day of a report: its dateline's, else that of its publication. */
export function dayTold({ dateline, published }: Article): string | null {
  const day = dateline.date?.iso ?? published?.slice(0, 10) ?? null
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
}
