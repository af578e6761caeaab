import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { EventType } from '../terms/index.ts'
import type { Dated, Found } from './mixed.ts'
import type { ActorRef, EvidenceRow, Row } from './rows.ts'

/** Rows of lines with nothing but what decides which of them a brief shows: who reports them and where, who speaks, acts or promises, whether words
 * are quoted, what was done. All else is empty: never show such a row. Of many lines this costs a fifth of the rows themselves. */
export async function weighingRows(ledger: ReadLedger, found: readonly Found[]): Promise<Dated[]> {
  const ids = JSON.stringify(found.map(({ id }) => id))
  const [evidence, parties, own] = [
    await evidenceOf(ledger, ids),
    await partiesOf(ledger, ids),
    await ownOf(ledger, ids),
  ]
  return found.flatMap(({ id, key, kind, day }) => {
    const told = evidence.get(id)
    if (told === undefined) return []
    const around = { id: key, evidence: told, differ: [], mended: [] }
    return [{ day, line: rowOf(kind, around, parties.get(id) ?? [], own.get(id) ?? null) }]
  })
}

type Around = Pick<Row, 'id' | 'evidence' | 'differ' | 'mended'>
type Own = readonly [
  id: number,
  speaker: string | null,
  verbatim: number | null,
  type: EventType | null,
  mode: string | null,
]

function rowOf(kind: Found['kind'], around: Around, parties: readonly ActorRef[], own: Own | null): Row {
  const [, speakerWords = null, verbatim = 0, type = null, mode = null] = own ?? []
  switch (kind) {
    case 'statement': {
      const content = verbatim === 1 ? [{ start: 0, end: 0, text: '', verbatim: true }] : []
      return { kind, ...around, speaker: parties[0] ?? null, speakerWords, lead: null, content, date: null, about: [] }
    }
    case 'event': {
      const what = { type: type ?? 'CONSULT', mode, context: [], status: 'occurred', words: '', date: null } as const
      return { kind, ...around, ...what, sources: parties, targets: [], place: null }
    }
    case 'commitment':
      return { kind, ...around, by: parties, to: [], content: '', amount: null, due: null }
    case 'agenda':
      return { kind, ...around, sort: 'meeting', what: '', who: [], date: { from: '', to: '' }, place: null }
    case 'role':
    case 'membership':
      throw new TypeError(`a brief shows no ${kind}`)
  }
}

/** Where each report stands, without its sentence. */
async function evidenceOf(ledger: ReadLedger, ids: string): Promise<ReadonlyMap<number, readonly EvidenceRow[]>> {
  type Told = readonly [
    id: number,
    article: string,
    outlet: string | null,
    source: string,
    start: number,
    end: number,
    sentence: number,
  ]
  const { rows } = await sql<{ told: string }>`
    select json_group_array(json_array(reports.finding_id, articles.key, articles.outlet, articles.source, reports.start, reports."end",
      reports.sentence_start)) as told from json_each(${ids}) as wanted
    cross join reports indexed by reports_finding_id on reports.finding_id = wanted.value
    cross join articles on articles.id = reports.article_id`.execute(ledger.query)
  const byLine = new Map<number, EvidenceRow[]>()
  for (const [id, article, outlet, source, start, end, sentenceStart] of JSON.parse(rows[0]?.told ?? '[]') as Told[]) {
    const nothing = { published: null, place: null, copyOf: null, sentence: '' }
    const row = { article, outlet, source, start, end, sentenceStart, ...nothing }
    const some = byLine.get(id)
    if (some === undefined) byLine.set(id, [row])
    else some.push(row)
  }
  return byLine
}

/** Who speaks, acts or promises, in the order of their names. */
async function partiesOf(ledger: ReadLedger, ids: string): Promise<ReadonlyMap<number, readonly ActorRef[]>> {
  type Party = readonly [line: number, id: string, name: string, kind: ActorRef['kind'], country: string | null]
  const { rows } = await sql<{ parties: string }>`
    select json_group_array(json_array(line, key, name, kind, country)) as parties from (
      select parties.finding_id as line, actors.key, actors.name, actors.kind, actors.country from json_each(${ids}) as wanted
      cross join parties on parties.finding_id = wanted.value and parties.part in ('speaker', 'source', 'by')
      cross join actors on actors.id = parties.actor_id where parties.shown = 1 order by actors.name)`.execute(
    ledger.query,
  )
  const byLine = new Map<number, ActorRef[]>()
  for (const [line, id, name, kind, country] of JSON.parse(rows[0]?.parties ?? '[]') as Party[])
    byLine.set(line, [...(byLine.get(line) ?? []), { id, name, kind, country }])
  return byLine
}

/** What is told of statements and events alone. */
async function ownOf(ledger: ReadLedger, ids: string): Promise<ReadonlyMap<number, Own>> {
  const { rows } = await sql<{ own: string }>`
    select json_group_array(json_array(wanted.value, statements.speaker, statements.verbatim, events.type, events.mode)) as own
    from json_each(${ids}) as wanted left join statements on statements.finding_id = wanted.value
    left join events on events.finding_id = wanted.value`.execute(ledger.query)
  return new Map((JSON.parse(rows[0]?.own ?? '[]') as Own[]).map((own) => [own[0], own]))
}
