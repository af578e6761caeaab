import { type Holder, holdersOn, type OfficeHistory } from '../../views/index.ts'
import { columnDay, copiesWords, dayWords, listed, namesOf, oneLine, plural } from '../../views/words/index.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import type { Item, Page } from './page.ts'

/** Who held an office, on a page: the earliest first, gaps as gaps. `on` is a day asked for: then only who is shown on it, or before and after it. */
export function officePage(history: OfficeHistory, on: string | null): Page {
  const notes = footnotes()
  const { title, of } = history
  const holders = on === null ? history.holders : around(history.holders, on)
  const reports = new Set(holders.flatMap(({ evidence }) => evidence.map(({ article }) => article))).size
  const items = withGaps(holders, history, on).map((line) =>
    'after' in line ? gapItem(line) : holderItem(line, notes),
  )
  return {
    title: `${title.replace(/^./, (letter) => letter.toLocaleUpperCase('en'))} of ${of.name}`,
    aside: plural(reports, 'report'),
    notes: on === null ? [] : [answerOn(history.holders, on)],
    sections: [{ head: 'Shown in the office', groups: [{ name: null, after: '', items }], more: null }],
    footnotes: notes.texts(),
  }
}

/** Those whom reports show on a day; where there is none, the last before it and the first after it. */
function around(holders: readonly Holder[], on: string): readonly Holder[] {
  const there = holdersOn(holders, on)
  if (there.length > 0) return there
  const { before, after } = nearest(holders, on)
  return [...before, ...after]
}

function nearest(holders: readonly Holder[], on: string): { before: readonly Holder[]; after: readonly Holder[] } {
  const last = holders
    .flatMap(({ last: day }) => (day !== null && day < on ? [day] : []))
    .sort()
    .at(-1)
  const first = holders.flatMap(({ first: day }) => (day !== null && day > on ? [day] : [])).sort()[0]
  return {
    before: last === undefined ? [] : holders.filter((holder) => holder.last === last),
    after: first === undefined ? [] : holders.filter((holder) => holder.first === first),
  }
}

/** The day asked for in a sentence: `On 4 March 2025: Marit Hovdåker`. */
export function answerOn(holders: readonly Holder[], on: string): string {
  const there = holdersOn(holders, on)
  if (there.length > 0) {
    const names = listed(there.map(({ person, acting }) => `${person.name}${acting ? ' (acting)' : ''}`))
    return `On ${dayWords(on)}: ${names}${there.length > 1 ? ' (reports show more than one)' : ''}`
  }
  const { before, after } = nearest(holders, on)
  const known = [
    ...before.map(({ person, last }) => `the last before is ${person.name}, ${dayWords(last ?? '')}`),
    ...after.map(({ person, first }) => `the next is ${person.name}, ${dayWords(first ?? '')}`),
  ]
  return `On ${dayWords(on)} no report shows anybody in the office${known.length === 0 ? '' : `; ${listed(known)}`}`
}

type Between = { readonly after: string; readonly before: string }

function withGaps(holders: readonly Holder[], { gaps }: OfficeHistory, on: string | null): (Holder | Between)[] {
  const left = gaps.filter(({ after, before }) => on === null || (after < on && on < before))
  const lines: (Holder | Between)[] = []
  for (const holder of holders) {
    const gap = left.find(({ before }) => before === holder.first)
    if (gap && !lines.includes(gap)) lines.push(gap)
    lines.push(holder)
  }
  return lines
}

const BARE: Item = { when: '', who: '', about: '', text: '', notes: [], furtherNotes: 0, differ: '' }

const gapItem = ({ after, before }: Between): Item => ({
  ...BARE,
  when: ELLIPSIS,
  text: `no report between ${dayWords(after)} and ${dayWords(before)}`,
})
const ELLIPSIS = '…'

function holderItem(holder: Holder, notes: Footnotes): Item {
  const { person, evidence } = holder
  return {
    ...BARE,
    when: spanOf(holder),
    who: oneLine(person.name),
    text: saidOf(holder),
    differ: copiesWords(evidence),
    ...notes.cite(evidence),
  }
}

/** ` 5 May 2025 –  6 May 2025`; one day alone. */
function spanOf({ first, last }: Holder): string {
  if (first === null || last === null) return 'no day shown'
  return first === last ? columnDay(first) : `${columnDay(first)} – ${columnDay(last)}`
}

/** What reports state beyond showing somebody in the office. */
function saidOf({ from, to, acting, formerBy, designateOn, beside }: Holder): string {
  return [
    ...(acting ? ['acting'] : []),
    ...(from === null ? [] : [`since ${dayWords(from)} as reported`]),
    ...(to === null ? [] : [`until ${dayWords(to)} as reported`]),
    ...(designateOn === null ? [] : [`to come on ${dayWords(designateOn)}`]),
    ...(formerBy === null ? [] : [`former by ${dayWords(formerBy)}`]),
    ...(beside.length === 0 ? [] : [`in the same days also ${namesOf(beside)}`]),
  ].join(', ')
}
