import { parseTable } from '../../english/index.ts'
import { AGENDA_SORTS, type AgendaSort } from '../../terms/index.ts'

/** Dictionary forms of nouns that name what is put on a calendar, and of verbs that tell of it by themselves; and the verbs that put such a noun on a day. */
export type AgendaLexicon = {
  readonly nouns: ReadonlyMap<string, AgendaSort>
  readonly verbs: ReadonlyMap<string, AgendaSort>
  /** `open`, `take`: of them only what their subject or object names is on the calendar. */
  readonly carriers: ReadonlySet<string>
}

/** Reads `lexicon/agenda.tsv`. Throws a RangeError naming the entry where a sort is unknown. */
export function agendaLexicon(text: string): AgendaLexicon {
  const nouns = new Map<string, AgendaSort>()
  const verbs = new Map<string, AgendaSort>()
  const carriers = new Set<string>()
  for (const { word = '', is = '', sort = '' } of parseTable(text)) {
    if (is === 'carrier') {
      carriers.add(word)
      continue
    }
    const known = AGENDA_SORTS.find((name) => name === sort)
    if (!known || !/^(?:noun|verb)$/.test(is)) throw new RangeError(`agenda: ${word}\t${is}\t${sort}`)
    if (is === 'noun') nouns.set(word, known)
    else verbs.set(word, known)
  }
  return { nouns, verbs, carriers }
}
