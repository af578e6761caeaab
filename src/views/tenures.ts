import { type Selectable, sql } from 'kysely'
import { type ReadLedger, type Tables, titleClass } from '../ledger/index.ts'
import type { Role } from '../terms/index.ts'
import { foremostRoles } from './foremostRoles.ts'
import type { Named } from './named.ts'
import { type Attestation, type Gap, type Holder, officeSpans } from './officeSpans.ts'
import { partiesOf } from './parties.ts'
import type { ActorRef } from './rows.ts'

/** An office with those who held it, or with the one asked about alone. */
export type Tenure = {
  readonly title: string
  readonly of: ActorRef | null
  readonly holders: readonly Holder[]
  /** Between the holders, days for which no report shows anybody. */
  readonly gaps: readonly Gap[]
}

/** So many offices are shown, and of each so many holders are looked for: those that most reports name. */
const MOST_OFFICES = 12
const MOST_ROLES = 60
/** Of each line so many reports are read, the first and the last by their days: a stretch goes from the one to the other. */
const AT_EACH_END = 5

/** The offices of a person, or those that are held in a state or body, as far as reports tell: the most reported first. Of a person only what reports
 * tell of it: another in the same office does not end a stretch here. Evidence comes without its sentences. */
export async function tenures(ledger: ReadLedger, named: Named): Promise<readonly Tenure[]> {
  const isPerson = named.ref.kind === 'person'
  const roles = isPerson ? await rolesHeld(ledger, named) : await foremostRoles(ledger, named, MOST_ROLES)
  const numbers = roles.map(({ finding_id }) => finding_id)
  const [attested, parties] = [await attestedIn(ledger, numbers), await partiesOf(ledger, numbers)]
  const offices = new Map<string, { title: string; of: ActorRef | null; attested: Attestation[] }>()
  for (const { finding_id, title } of roles) {
    const [person] = parties(finding_id, 'person')
    if (person === undefined) continue
    const of = isPerson ? (parties(finding_id, 'of')[0] ?? null) : named.ref
    const place = `${titleClass(title)} ${of?.id}`
    const office = offices.get(place) ?? { title, of, attested: [] }
    offices.set(place, office)
    office.attested.push(...(attested.get(finding_id) ?? []).map((it) => ({ ...it, person })))
  }
  return [...offices.values()]
    .slice(0, MOST_OFFICES)
    .map(({ title, of, attested }) => ({ title, of, ...officeSpans(attested) }))
}

/** The offices that reports give a person. */
const rolesHeld = (ledger: ReadLedger, { actor }: Named) =>
  ledger.query
    .selectFrom('roles')
    .select(['finding_id', 'title'])
    .where('person_id', '=', actor)
    .orderBy('reports', 'desc')
    .orderBy('line')
    .limit(MOST_ROLES)
    .execute()

type AttestedRow = Pick<Selectable<Tables['reports']>, 'start' | 'end' | 'sentence_start' | 'finding'> &
  Pick<
    Selectable<Tables['articles']>,
    'key' | 'source' | 'outlet' | 'published' | 'dateline_place' | 'dateline_day'
  > & {
    readonly finding_id: number
    /** Its place among the reports of its line, from 1 on, and how many these are. */
    readonly place: number
    readonly of_all: number
  }

/** What the first and the last reports tell of some offices, by the number of the line. */
async function attestedIn(
  ledger: ReadLedger,
  findings: readonly number[],
): Promise<ReadonlyMap<number, readonly Omit<Attestation, 'person'>[]>> {
  if (findings.length === 0) return new Map()
  const { rows } = await sql<AttestedRow>`
    select reports.finding_id, reports.start, reports."end", reports.sentence_start, reports.finding, told.place, told.of_all,
      articles.key, articles.source, articles.outlet, articles.published, articles.dateline_place, articles.dateline_day
    from (select reports.id, row_number() over line as place, count(*) over (partition by reports.finding_id) as of_all
      from json_each(${JSON.stringify(findings)}) as wanted
      cross join reports indexed by reports_finding_id_article_id on reports.finding_id = wanted.value and reports."start" >= 0
      cross join articles indexed by articles_id_published_at on articles.id = reports.article_id
      window line as (partition by reports.finding_id order by articles.published_at, articles.key, reports."start", reports.id)) as told
    cross join reports on reports.id = told.id cross join articles on articles.id = reports.article_id
    where told.place <= ${AT_EACH_END} or told.place > told.of_all - ${AT_EACH_END}`.execute(ledger.query)
  const attested = new Map<number, Omit<Attestation, 'person'>[]>()
  for (const row of rows) {
    const { tenure, from, to } = JSON.parse(row.finding) as Role
    const line = attested.get(row.finding_id) ?? []
    attested.set(row.finding_id, line)
    const { key: article, source, outlet, published, dateline_place: place, start, end } = row
    line.push({
      day: published?.slice(0, 10) ?? row.dateline_day,
      tenure,
      from: from?.iso ?? null,
      to: to?.iso ?? null,
      ...(row.place === AT_EACH_END && row.of_all > 2 * AT_EACH_END ? { more: row.of_all - 2 * AT_EACH_END } : {}),
      evidence: {
        ...{ article, source, outlet, published, place, start, end },
        copyOf: null,
        sentenceStart: row.sentence_start,
        sentence: '',
      },
    })
  }
  return attested
}
