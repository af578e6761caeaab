import { type Amount, assertNever, type Finding, type FindingKind } from '../../terms/index.ts'
import type { ExportedFinding, ExportedReport } from '../export.ts'
import type { MendedField, Part } from '../tables.ts'
import type { Database, Row } from './database.ts'

/** Gives one line of the ledger with all its reports. */
export function findingExporter(db: Database): (id: number, key: string, kind: FindingKind) => ExportedFinding {
  const reports =
    db.prepare(`select articles.key as article, reports."start", reports."end", sentence_start, sentence_end, found_by,
    read_by, finding from reports join articles on articles.id = reports.article_id join readers on readers.id = reports.reader_id
    where finding_id = ? order by published_at is null, published_at, articles.key, reports."start", reports."end"`)
  const parties = db.prepare(
    'select part, actors.key from parties join actors on actors.id = actor_id where finding_id = ? and shown = 1 order by part, actors.key',
  )
  const contexts = db.prepare('select context from event_contexts where finding_id = ? order by context')
  const mended = db.prepare(`select field, coalesce(was, actors.key) as was, made_at from mended
    left join actors on actors.id = was_actor where finding_id = ? order by field, 2, made_at`)
  const own = {
    statement: db.prepare('select * from statements where finding_id = ?'),
    event: db.prepare('select * from events where finding_id = ?'),
    commitment: db.prepare('select * from commitments where finding_id = ?'),
    role: db.prepare('select * from roles where finding_id = ?'),
    agenda: db.prepare('select * from agenda where finding_id = ?'),
    membership: db.prepare('select * from memberships where finding_id = ?'),
  } satisfies { [kind in FindingKind]: unknown }

  return (id, key, kind) => {
    const line = own[kind].get(id) ?? {}
    const actors = parties.all(id)
    const as = (part: Part): string[] => actors.filter((row) => row.part === part).map((row) => String(row.key))
    const mends = mended.all(id).map((row) => ({
      field: row.field as MendedField,
      was: textOrNull(row.was),
      madeAt: String(row.made_at),
    }))
    const told = { reports: reports.all(id).map(reportOf), ...(mends.length === 0 ? {} : { mended: mends }) }
    switch (kind) {
      case 'statement': {
        const [actor = null] = as('speaker')
        const text = textOrNull(line.speaker)
        const speaker = actor === null && text === null ? null : { actor, text }
        const content = JSON.parse(String(line.pieces))
        return { kind, id: key, speaker, content, date: textOrNull(line.date), about: as('about'), ...told }
      }
      case 'event':
        return {
          kind,
          id: key,
          type: line.type as Exported<'event'>['type'],
          mode: textOrNull(line.mode),
          context: contexts.all(id).map((row) => String(row.context)),
          sources: as('source'),
          targets: as('target'),
          status: line.status as Exported<'event'>['status'],
          date: line.date_from === null ? null : { from: String(line.date_from), to: String(line.date_to) },
          place: textOrNull(line.place),
          ...told,
        }
      case 'commitment':
        return {
          kind,
          id: key,
          by: as('by'),
          to: as('to'),
          content: String(line.content),
          amount: amountOf(line),
          due: textOrNull(line.due),
          ...told,
        }
      case 'role': {
        const tenure = line.tenure as Exported<'role'>['tenure']
        const [from, to] = [textOrNull(line.from_date), textOrNull(line.to_date)]
        const [person = '', of = null] = [as('person')[0], as('of')[0]]
        return { kind, id: key, person, title: String(line.title), of, from, to, tenure, ...told }
      }
      case 'membership': {
        const [member = '', body = ''] = [as('member')[0], as('body')[0]]
        return { kind, id: key, member, body, as: line.as as Exported<'membership'>['as'], ...told }
      }
      case 'agenda':
        return {
          kind,
          id: key,
          sort: line.sort as Exported<'agenda'>['sort'],
          what: String(line.what),
          who: as('who'),
          date: { from: String(line.date_from), to: String(line.date_to) },
          place: textOrNull(line.place),
          ...told,
        }
      default:
        return assertNever(kind)
    }
  }
}

type Exported<Kind extends FindingKind> = Extract<ExportedFinding, { kind: Kind }>

const textOrNull = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value)

const amountOf = (line: Row): Amount | null =>
  line.amount_value === null
    ? null
    : {
        value: Number(line.amount_value),
        unit: String(line.amount_unit),
        per: textOrNull(line.amount_per),
        bound: textOrNull(line.amount_bound) as Amount['bound'],
      }

function reportOf(row: Row): ExportedReport {
  return {
    article: String(row.article),
    start: Number(row.start),
    end: Number(row.end),
    sentence: { start: Number(row.sentence_start), end: Number(row.sentence_end) },
    ...saidHere(JSON.parse(String(row.finding)) as Finding),
    foundBy: String(row.found_by),
    readBy: String(row.read_by),
  }
}

/** What one report says, where others may say it differently; spans count in that report's article. */
function saidHere(finding: Finding): { readonly [said: string]: unknown } {
  switch (finding.kind) {
    case 'statement':
      return { speaker: finding.speaker?.span ?? null, cue: finding.cue, content: finding.content }
    case 'event':
      return { mode: finding.mode, status: finding.status, place: finding.place }
    case 'commitment':
      return { content: finding.content, amount: finding.amount, due: finding.due?.iso ?? null }
    case 'role':
      return { tenure: finding.tenure, from: finding.from?.iso ?? null, to: finding.to?.iso ?? null }
    case 'agenda':
      return { what: finding.what, place: finding.place }
    case 'membership':
      return {}
    default:
      return assertNever(finding)
  }
}
