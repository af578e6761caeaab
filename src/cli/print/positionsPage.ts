import type { PositionLine, Positions } from '../../views/index.ts'
import {
  actsAround,
  contentWords,
  dayWords,
  monthHead,
  plural,
  shortDays,
  speakerName,
} from '../../views/words/index.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import { itemOf } from './items.ts'
import type { Group, Item, Page, Section } from './page.ts'

/** `towards` is whom the acts were done to, by name; `more` is the command line that shows all. */
export type PositionsLook = { readonly title: string; readonly towards: string; readonly more: string }

/** What somebody said over time, on a page: a section a month with the acts of that month beside it, likely turns first. */
export function positionsPage(found: Positions, { title, towards, more }: PositionsLook): Page {
  const notes = footnotes()
  const months = [...new Set(found.lines.map(({ day }) => day?.slice(0, 7) ?? ''))]
  const left = found.total - found.lines.length
  const sections = months.map((month): Section => {
    const lines = found.lines.filter(({ day }) => (day?.slice(0, 7) ?? '') === month)
    const items = lines.map((line) => lineItem(line, found, notes))
    const group: Group = { name: null, after: '', items }
    return { head: monthHead(month, found.acts.get(month), towards), groups: [group], more: null }
  })
  const [turns, last] = [turnsSection(found, towards, notes), sections.at(-1)]
  const all = [...(turns === null ? [] : [turns]), ...sections]
  return {
    title,
    aside: found.turns.length === 0 ? 'no likely turn' : plural(found.turns.length, 'likely turn'),
    notes: [],
    sections: left > 0 && last ? [...all.slice(0, -1), { ...last, more: `… and ${left} earlier: ${more}` }] : all,
    footnotes: notes.texts(),
  }
}

function lineItem(dated: PositionLine, found: Positions, notes: Footnotes): Item {
  const at = found.lines.indexOf(dated)
  const month = dated.day?.slice(0, 7) ?? ''
  const within = { since: `${month}-01`, until: `${month}-28` }
  const item = itemOf(dated, (from, to) => shortDays(from, to, within), notes)
  const turn = found.turns.some(({ after }) => after === at) ? 'likely turn: ' : ''
  const stance = dated.stance === null ? '' : `${turn}${dated.stance.stance} (${dated.stance.words.join(', ')})`
  return {
    ...item,
    about: '',
    who: speakerName(dated.line),
    differ: [stance, item.differ].filter((it) => it !== '').join('; '),
  }
}

function turnsSection({ lines, turns }: Positions, towards: string, notes: Footnotes): Section | null {
  if (turns.length === 0) return null
  const groups = turns.flatMap((turn): Group[] => {
    const [before, after] = [lines[turn.before], lines[turn.after]]
    if (before === undefined || after === undefined) return []
    const name = `likely between ${dayWords(before.day ?? '')} and ${dayWords(after.day ?? '')}`
    return [{ name, after: actsAround(turn, towards), items: [sideOf(before, notes), sideOf(after, notes)] }]
  })
  return { head: 'Likely turns', groups, more: null }
}

const sideOf = (dated: PositionLine, notes: Footnotes): Item => ({
  when: dated.stance?.stance ?? '',
  who: speakerName(dated.line),
  about: '',
  text: contentWords(dated.line),
  ...notes.cite(dated.line.evidence),
  differ: '',
})
