import type { Item, Page, Section } from './page.ts'
import type { Style } from './style.ts'
import { padEnd, padStart, widthOf } from './width.ts'
import { hang, wrap } from './wrap.ts'

/** What the column of the parties may take of the width. */
const WIDEST_WHO = 1 / 3

/** A page as a terminal shows it: aligned, the numbers of the footnotes at the right edge, the footnotes below. */
export function pageTerminal(page: Page, width: number, style: Style): string {
  const gap = width - widthOf(page.title) - widthOf(page.aside)
  const head =
    gap < 2
      ? [...wrap(page.title, width).map(style.bold), style.dim(page.aside)]
      : [style.bold(page.title) + ' '.repeat(gap) + style.dim(page.aside)]
  const lines = [
    ...head,
    ...page.notes.flatMap((note) => wrap(note, width).map(style.dim)),
    ...page.sections.flatMap((section) => ['', ...sectionLines(section, width, style)]),
    '',
    ...footnoteLines(page.footnotes, width, style),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function sectionLines(section: Section, width: number, style: Style): string[] {
  const items = section.groups.flatMap(({ items: some }) => some)
  const columns = {
    when: Math.max(0, ...items.map(({ when }) => widthOf(when))),
    who: Math.max(0, ...items.map((item) => widthOf(partyOf(item))).filter((some) => some <= width * WIDEST_WHO)),
    notes: Math.max(0, ...items.map((item) => widthOf(notesOf(item)))),
  }
  return [
    style.bold(section.head),
    ...section.groups.flatMap(({ name, after, items: some }) => [
      ...(name === null ? [] : groupLines(name, after, width, style)),
      ...some.flatMap((item) => itemLines(item, name === null ? 2 : 4, columns, width, style)),
    ]),
    ...(section.more === null ? [] : hang('  ', section.more, width).map(style.dim)),
  ]
}

function groupLines(name: string, after: string, width: number, style: Style): string[] {
  const whole = after === '' ? name : `${name}, ${after}`
  return hang('  ', whole, width).map((line, at) =>
    at === 0 && line.startsWith(`  ${name}`) ? `  ${style.bold(name)}${line.slice(2 + name.length)}` : line,
  )
}

type Columns = { readonly when: number; readonly who: number; readonly notes: number }

function itemLines(item: Item, indent: number, columns: Columns, width: number, style: Style): string[] {
  const when = columns.when > 0 ? `${padEnd(item.when, columns.when)}  ` : ''
  const party = partyOf(item)
  const roomy = columns.notes > 0 ? width - columns.notes - 2 : width
  const wide = widthOf(party) > columns.who
  const lead = ' '.repeat(indent) + when
  const cell = columns.who > 0 ? `${padEnd(party, columns.who)}  ` : ''
  const margin = ' '.repeat(widthOf(lead) + (wide ? 2 : widthOf(cell)))
  const [first = '', ...rest] = wide
    ? [...hang(lead, party, roomy), ...hang(margin, item.text, roomy)]
    : hang(lead + cell, item.text, roomy)
  const notes = notesOf(item)
  const gap = ' '.repeat(Math.max(2, width - widthOf(first) - widthOf(notes)))
  return [
    notes === '' ? first : first + gap + style.dim(notes),
    ...rest,
    ...(item.differ === '' ? [] : hang(margin, item.differ, roomy).map(style.yellow)),
  ]
}

const partyOf = ({ who, about }: Item): string => [who, about].filter((part) => part !== '').join(' ')

/** `1 2 3 +4`. */
const notesOf = ({ notes, furtherNotes }: Item): string =>
  [...notes, ...(furtherNotes > 0 ? [`+${furtherNotes}`] : [])].join(' ')

function footnoteLines(texts: readonly string[], width: number, style: Style): string[] {
  const digits = `${texts.length}`.length
  return texts.flatMap((text, at) => hang(`${padStart(`${at + 1}`, digits)} `, text, width).map(style.dim))
}
