import { foldName } from '../../terms/index.ts'
import type { Dated, Profile, Row, Some } from '../../views/index.ts'
import { columnDays, listed, plural, speakerName } from '../../views/words/index.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import { itemOf } from './items.ts'
import type { Item, Page, Section } from './page.ts'
import { shellWord } from './shellWord.ts'
import { leftOf } from './totals.ts'

/** Who somebody is, on a page; `country` by its name. */
export function profilePage(profile: Profile, country: string | null): Page {
  const { actor, articles } = profile
  const notes = footnotes()
  const name = shellWord(actor.name)
  const sections = [
    section('Offices', profile.offices, notes, officeItem(profile), null),
    section('Memberships', profile.memberships, notes, membershipItem(profile), null),
    section('Said', profile.statements, notes, statementItem(profile), `attache said --by ${name}`),
    section('Did', profile.events, notes, plainItem, `attache who ${name} --json`),
    section('Promised', profile.commitments, notes, plainItem, `attache promised --by ${name}`),
  ]
  const other = profile.names.filter((alias) => foldName(alias) !== foldName(actor.name))
  const place = country === null || actor.kind === 'state' ? '' : `, ${country}`
  return {
    title: actor.name,
    aside: `${actor.kind}${place}; named in ${plural(articles, 'report')}`,
    notes: [
      ...(other.length === 0 ? [] : [`also ${listed(other.slice(0, MOST_NAMES))}`]),
      ...(profile.wikidata.length === 0 ? [] : [`Wikidata ${listed(profile.wikidata)}`]),
    ],
    sections: sections.filter(({ groups }) => groups.length > 0),
    footnotes: notes.texts(),
  }
}

const MOST_NAMES = 8

type ToItem<Line extends Row> = (dated: Dated<Line>, notes: Footnotes) => Item

function section<Line extends Row>(
  head: string,
  { lines, total }: Some<Dated<Line>>,
  notes: Footnotes,
  toItem: ToItem<Line>,
  all: string | null,
): Section {
  const items = lines.map((line) => toItem(line, notes))
  const more = leftOf(total, lines.length)
  return {
    head,
    groups: items.length === 0 ? [] : [{ name: null, after: '', items }],
    more: more === null ? null : `… and ${more}${all === null ? '' : `: ${all}`}`,
  }
}

const plainItem: ToItem<Row> = (dated, notes) => itemOf(dated, columnDays, notes)

/** A person's own offices need no name beside them, nor do offices of a body the body's. */
const officeItem =
  ({ actor }: Profile): ToItem<Row> =>
  (dated, notes) => {
    const item = plainItem(dated, notes)
    return dated.line.kind === 'role' && dated.line.person.id === actor.id ? { ...item, who: '' } : item
  }

const membershipItem =
  ({ actor }: Profile): ToItem<Row> =>
  (dated, notes) => {
    const item = plainItem(dated, notes)
    return dated.line.kind === 'membership' && dated.line.member.id === actor.id ? { ...item, who: '' } : item
  }

/** A state's people speak for it: then the page says who. */
const statementItem =
  ({ actor }: Profile): ToItem<Row> =>
  (dated, notes) => {
    const item = plainItem(dated, notes)
    if (dated.line.kind !== 'statement' || dated.line.speaker?.id === actor.id) return item
    return { ...item, who: speakerName(dated.line) }
  }
