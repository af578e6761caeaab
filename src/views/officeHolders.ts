import { sql } from 'kysely'
import { type ReadLedger, titleClass } from '../ledger/index.ts'
import { chunks } from './chunks.ts'
import { holdersOf, type RoleFound } from './foremostRoles.ts'
import type { Named } from './named.ts'
import { type Attestation, type OfficeSpans, officeSpans } from './officeSpans.ts'
import { partiesOf } from './parties.ts'
import { reportsOf } from './reports.ts'
import type { ActorRef } from './rows.ts'

/** An office of a state or body: `foreign minister` of Georgia. */
export type AskedOffice = { readonly title: string; readonly of: Named }

/** Who held an office, as far as reports tell. */
export type OfficeHistory = OfficeSpans & { readonly title: string; readonly of: ActorRef }

/** Who held an office and when, from the reports themselves; `minister of foreign affairs` and `foreign minister` are one office. Null where no
 * report names such an office. */
export async function officeHolders(ledger: ReadLedger, { title, of }: AskedOffice): Promise<OfficeHistory | null> {
  const asked = titleClass(title)
  const roles = (await rolesOf(ledger, of)).filter((role) => titleClass(role.title) === asked)
  if (roles.length === 0) return null
  const attestations: Attestation[] = []
  for (const some of chunks(
    roles.map(({ finding_id }) => finding_id),
    300,
  )) {
    const [reports, parties] = [await reportsOf(ledger, some), await partiesOf(ledger, some)]
    for (const finding of some) {
      const [person] = parties(finding, 'person')
      for (const { finding: role, day, evidence } of reports.get(finding) ?? []) {
        if (person === undefined || role.kind !== 'role') continue
        const { tenure, from, to } = role
        attestations.push({ person, day, tenure, from: from?.iso ?? null, to: to?.iso ?? null, evidence })
      }
    }
  }
  return { title: commonest(roles), of: of.ref, ...officeSpans(attestations) }
}

/** The offices that reports name of a state or body, the most named first, one of those that are the same. */
export async function officesIn(ledger: ReadLedger, of: Named): Promise<readonly string[]> {
  const byClass = new Map<string, string[]>()
  for (const { title } of await rolesOf(ledger, of)) {
    const office = titleClass(title)
    byClass.set(office, [...(byClass.get(office) ?? []), title])
  }
  return [...byClass.values()].sort((a, b) => b.length - a.length).map((titles) => titles[0] ?? '')
}

/** Whether any report names an office that ends in the same word: `minister`, `governor`. */
export async function isTitle(ledger: ReadLedger, title: string): Promise<boolean> {
  const word = titleClass(title).split(' ').at(-1) ?? ''
  const rows = await ledger.query.selectFrom('roles').select('title').distinct().execute()
  return word !== '' && rows.some((row) => titleClass(row.title).split(' ').at(-1) === word)
}

/** Offices of a state or body; of a state also those of its people whose reports do not say whose office it is. */
const rolesOf = async (ledger: ReadLedger, of: Named): Promise<RoleFound[]> => {
  // Each way by an index of its own: asked for with `or`, they would look at every office there is.
  const ways = [
    ...(await holdersOf(ledger, of)).map((holder) => sql`select finding_id from roles where of_id = ${holder}`),
    ...(of.state === null
      ? []
      : [
          sql`select roles.finding_id from parties cross join roles on roles.finding_id = parties.finding_id
            where parties.land = ${of.state} and parties.part = 'person' and roles.of_id is null
              and exists (select 1 from actors where actors.id = roles.person_id and actors.country = ${of.state})`,
        ]),
  ]
  if (ways.length === 0) return []
  const { rows } = await sql<{ told: string }>`select json_group_array(json_array(finding_id, title)) as told from (
    select finding_id, title from roles where finding_id in (${sql.join(ways, sql` union `)}) order by reports desc, line)`.execute(
    ledger.query,
  )
  const told = JSON.parse(rows[0]?.told ?? '[]') as (readonly [number, string])[]
  return told.map(([finding_id, title]) => ({ finding_id, title }))
}

/** What most reports call it; of equals the first. */
function commonest(roles: readonly RoleFound[]): string {
  const uses = new Map<string, number>()
  for (const { title } of roles) uses.set(title, (uses.get(title) ?? 0) + 1)
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
