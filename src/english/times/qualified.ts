import { ALL, calendarOf, type Part, type Period, partOf, period } from './period.ts'
import { lowerAt, type Match, type Scope, type TimeRule, tokenAt } from './scope.ts'
import { isDayPart, unitOf } from './words.ts'

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'end',
  close: 'end',
  beginning: 'start',
  start: 'start',
  turn: 'start',
}

/** `early March`, `late last year`, `mid-2023`, `the end of 2025`, `earlier this week`, `later this month`, `early on Tuesday` (the rest by `whole`).
 * Not `early elections`, `the end of the war`. */
export const partOfTime =
  (whole: TimeRule): TimeRule =>
  (scope, at) => {
    const start = lowerAt(scope, at) === 'the' ? at + 1 : at
    const word = lowerAt(scope, start)
    if (word === 'earlier' || word === 'later') return sinceOrStill(whole, scope, start, word)
    const joined = joinedMid(whole, scope, start)
    if (joined) return joined
    const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined
    if (!part) return null
    const noun = /^(?:end|close|beginning|start|middle|turn)$/.test(word)
    let from = start + 1
    if (noun && lowerAt(scope, from) !== 'of') return null
    while (/^(?:-|–|of|on|in)$/.test(lowerAt(scope, from)) && from < start + 3) from++
    const of = whole(scope, from) ?? (noun ? thisUnit(scope, from) : null)
    return of ? { last: of.last, period: partOf(of.period, part) } : null
  }

/** `mid-July`, one token. */
function joinedMid(whole: TimeRule, scope: Scope, at: number): Match | null {
  const token = tokenAt(scope, at)
  const rest = /^mid-(.+)$/i.exec(token?.text ?? '')?.[1]
  if (!token || !rest) return null
  const tokens = [...scope.tokens]
  tokens[at] = { ...token, text: rest, lower: rest.toLowerCase() }
  tokens[at - 1] = { ...token, text: 'mid', lower: 'mid', tag: 'ADJ' }
  const of = whole({ ...scope, tokens, first: Math.min(scope.first, at - 1) }, at)
  return of ? { last: of.last, period: partOf(of.period, 'mid') } : null
}

/** `the year`, `the month` in `the end of the year`: those of the report. */
function thisUnit(scope: Scope, at: number): Match | null {
  const unit = unitOf(tokenAt(scope, at + 1))
  if (scope.anchor === null || !unit || unit.plural || !/^(?:the|this)$/.test(lowerAt(scope, at))) return null
  return { last: at + 2, period: calendarOf(scope.anchor, unit.unit) }
}

/** `earlier this year` ends, `later this month` begins with the day of the report; `earlier on Tuesday` is Tuesday, `earlier in the day` the day spoken of. */
function sinceOrStill(whole: TimeRule, scope: Scope, at: number, word: 'earlier' | 'later'): Match | null {
  const { anchor } = scope
  if (anchor === null) return null
  const from = /^(?:in|on)$/.test(lowerAt(scope, at + 1)) ? at + 2 : at + 1
  if (lowerAt(scope, at + 1) === 'in' && lowerAt(scope, from) === 'the' && lowerAt(scope, from + 1) === 'day')
    return {
      last: from + 2,
      period: scope.previous?.grain === 'day' ? scope.previous : period(anchor, anchor, 'day', ALL),
    }
  const of = whole(scope, from) ?? (lowerAt(scope, at + 1) === 'in' ? thisUnit(scope, from) : null)
  if (!of) return null
  return { last: of.last, period: cut(of.period, anchor, word) }
}

function cut(whole: Period, anchor: string, word: 'earlier' | 'later'): Period {
  if (whole.grain === 'day' || anchor < whole.from.iso || anchor > whole.to.iso) return whole
  return word === 'earlier'
    ? { from: whole.from, to: { iso: anchor, implied: ALL }, grain: 'span' }
    : { from: { iso: anchor, implied: ALL }, to: whole.to, grain: 'span' }
}

/** `10 a.m. local time on Saturday`, `the evening of 3 February`, `noon on Friday`, `overnight on Monday` (the day by `whole`); not `10 a.m.` alone. */
export const hourOfDay =
  (whole: TimeRule): TimeRule =>
  (scope, at) => {
    const after = hourAt(scope, at) ?? dayPartAt(scope, at)
    if (after === null) return null
    let from = after
    while (
      /^(?:,|on|of|\(|\)|local|time|gmt|utc|est|edt|et|cet|in|the)$/.test(lowerAt(scope, from)) &&
      from < after + 6
    ) {
      const direct = whole(scope, from)
      if (direct && direct.period.grain === 'day') return direct
      from++
    }
    const of = whole(scope, from)
    return of && of.period.grain === 'day' ? of : null
  }

function hourAt(scope: Scope, at: number): number | null {
  const word = lowerAt(scope, at)
  if (/^(?:noon|midday|midnight|overnight)$/.test(word)) return at + 1
  if (/^\d{1,2}(?:[:.]\d{2})?$/.test(word) && /^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/.test(lowerAt(scope, at + 1)))
    return at + 2
  if (/^\d{1,2}:\d{2}$/.test(word)) return at + 1
  return /^\d{4}$/.test(word) && /^(?:gmt|utc|hours|hrs)$/.test(lowerAt(scope, at + 1)) ? at + 2 : null
}

function dayPartAt(scope: Scope, at: number): number | null {
  let start = lowerAt(scope, at) === 'the' ? at + 1 : at
  if (/^(?:early|late)$/.test(lowerAt(scope, start))) start++
  return isDayPart(tokenAt(scope, start)) && /^(?:of|on)$/.test(lowerAt(scope, start + 1)) ? start + 1 : null
}
