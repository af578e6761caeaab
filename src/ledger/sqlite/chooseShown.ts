import { type Amount, assertNever, type Finding, textOf } from '../../terms/index.ts'
import type { FindingField } from '../tables.ts'
import type { Database } from './database.ts'

/** A finding and the text of the article that tells it. */
type Told = { readonly finding: Finding; readonly text: string }

/** Chooses what a line shows where its reports may differ, anew with each report, so that no order of arrival shows: the words are those
 * of the earliest report, all else is what most say, and of equals the first in code point order. */
export function shownChooser(db: Database): (id: number, told: Told, isNew: boolean) => void {
  const statement = db.prepare(
    'update statements set speaker = ?, pieces = ?, verbatim = max(verbatim, ?) where finding_id = ?',
  )
  const event = db.prepare('update events set mode = ?, status = ?, place = ? where finding_id = ?')
  const commitment = db.prepare(`update commitments set content = ?, amount_value = ?, amount_unit = ?, amount_per = ?,
    amount_bound = ?, due = ? where finding_id = ?`)
  const role = db.prepare('update roles set title = ?, tenure = ?, from_date = ?, to_date = ? where finding_id = ?')
  const agenda = db.prepare('update agenda set what = ?, place = ? where finding_id = ?')
  const days = db.prepare('update findings set date_from = ?, date_to = ? where id = ?')
  const variants = db.prepare(
    'select field, value from finding_variants where finding_id = ? order by field, uses desc, value',
  )
  const earliestReport = db.prepare(`select finding, text from reports join articles on articles.id = article_id
    where finding_id = ? order by published_at is null, published_at, articles.key, reports."start", reports."end" limit 1`)

  const earliest = (id: number, told: Told, isNew: boolean): Told => {
    const row = isNew ? undefined : earliestReport.get(id)
    return row === undefined ? told : { finding: JSON.parse(String(row.finding)) as Finding, text: String(row.text) }
  }
  const mostSay = (id: number): Partial<{ [field in FindingField]: string }> => {
    const best: Partial<{ [field in FindingField]: string }> = {}
    for (const { field, value } of variants.all(id)) best[field as FindingField] ??= String(value)
    return best
  }

  return (id, told, isNew) => {
    switch (told.finding.kind) {
      case 'statement': {
        const { pieces, speaker } = wordsOf(earliest(id, told, isNew))
        const verbatim = told.finding.content.some((piece) => piece.verbatim) ? 1 : 0
        statement.run(speaker, JSON.stringify(pieces), verbatim, id)
        return
      }
      case 'event': {
        const { mode = null, status = told.finding.status, place = null } = mostSay(id)
        event.run(mode, status, place, id)
        return
      }
      case 'commitment': {
        const { pieces } = wordsOf(earliest(id, told, isNew))
        const { amount = '{}', due = null } = mostSay(id)
        const { value = null, unit = null, per = null, bound = null } = JSON.parse(amount) as Partial<Amount>
        commitment.run(pieces[0]?.text ?? '', value, unit, per, bound, due, id)
        days.run(due, due, id)
        return
      }
      case 'role': {
        const { title = told.finding.title, tenure = told.finding.tenure, from = null, to = null } = mostSay(id)
        role.run(title, tenure, from, to, id)
        days.run(from, to, id)
        return
      }
      case 'agenda':
        agenda.run(wordsOf(earliest(id, told, isNew)).pieces[0]?.text ?? '', mostSay(id).place ?? null, id)
        return
      case 'membership':
        return
      default:
        assertNever(told.finding)
    }
  }
}

type Words = { readonly pieces: readonly { text: string; verbatim: boolean }[]; readonly speaker: string | null }

/** What was said or promised, and the speaker, as the article has it. */
function wordsOf({ finding, text }: Told): Words {
  switch (finding.kind) {
    case 'statement': {
      const pieces = finding.content.map((piece) => ({ text: textOf(text, piece), verbatim: piece.verbatim }))
      return { pieces, speaker: finding.speaker?.span ? textOf(text, finding.speaker.span) : null }
    }
    case 'commitment':
      return { pieces: [{ text: textOf(text, finding.content), verbatim: false }], speaker: null }
    case 'agenda':
      return { pieces: [{ text: textOf(text, finding.what), verbatim: false }], speaker: null }
    case 'event':
    case 'role':
    case 'membership':
      return { pieces: [], speaker: null }
    default:
      return assertNever(finding)
  }
}
